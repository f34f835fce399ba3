import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { helpers } from "../../generator/helpers/index.ts";
import { repository } from "../support/repository.ts";

const code = (text: string): string => `\`${text.replaceAll("\n", "\\n").replaceAll("|", "\\|")}\``;

/** The table of helpers as the README must show it. */
const table = [
	"| helper | gives | example | with | prints |",
	"|---|---|---|---|---|",
	...helpers.map(({ name, doc, example }) => {
		const data = JSON.stringify(example.data);
		return `| ${code(name)} | ${doc} | ${code(example.template)} | ${code(data)} | ${code(example.prints)} |`;
	}),
].join("\n");

test("the README's table of helpers is current (UPDATE=1 writes it)", () => {
	const path = join(repository, "README.md");
	const readme = readFileSync(path, "utf8");
	const current = /^\| helper \| gives[\s\S]*?(?=\n\n)/m;
	if (process.env["UPDATE"] === "1")
		writeFileSync(
			path,
			readme.replace(current, () => table),
		);
	expect(current.exec(readFileSync(path, "utf8"))?.[0]).toBe(table);
});
