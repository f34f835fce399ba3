import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compilers, strictOptions, tsconfig } from "../packaging/compiler-options.ts";
import { repository } from "../support/repository.ts";
import { run } from "../support/run.ts";
import { createTemporaryProject } from "../support/temporary-project.ts";

const section = (await readFile(join(repository, "README.md"), "utf8")).split("#### Your own helpers")[1] ?? "";
const blocksOf = (language: string): readonly string[] =>
	[...section.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(([, text]) => text ?? "");
const helpers = blocksOf("ts").slice(0, 2).join("\n");
const [shop = "", list = ""] = blocksOf("handlebars");

const prompt = (template: string): string => JSON.stringify({ template });

const app = (ending: string): string => `
import * as prompts from "./generated/prompts/index${ending}";
const orders = [{ title: "Tea" }, { title: "Salt" }];
export const text: string = prompts.shop.text({ customer: "Ada", orders, total: 12.5 });
export const items: string = prompts.list.text({ customer: "Ada", orders });
console.log(text + items);
// @ts-expect-error the helper takes a number
prompts.shop.text({ customer: "Ada", orders, total: "12.5" });
`;

const shown = "Ada ordered Tea, Salt for €12.50 (€13).\n* Tea for Ada\n* Salt for Ada\n\n";

describe("the README's helpers", () => {
	test.each(
		compilers.flatMap(({ name, tsc, unknown }) =>
			["nodenext", "bundler"].map((resolution) => ({ name, tsc, unknown, resolution })),
		),
	)("compile with $name and $resolution, and the prompt calls them", async ({ tsc, unknown, resolution }) => {
		const options = strictOptions.filter((option) => !unknown.includes(option));
		const project = await createTemporaryProject({
			"tsconfig.json": tsconfig(resolution, options),
			"src/helpers.ts": helpers,
			"src/app.ts": app(resolution === "nodenext" ? ".js" : ""),
			"src/console.d.ts": "declare const console: { log(text: string): void };",
			"prompts/shop.json": prompt(shop),
			"prompts/list.json": prompt(list),
			"pm-gen.config.json": JSON.stringify({ helpers: "./src/helpers.ts" }),
		});
		try {
			await project.pmGenOk();
			expect((await run(process.execPath, [tsc], { cwd: project.folder })).stdout).toBe("");
			if (resolution === "nodenext") {
				// The second call is wrong on purpose, and the check of its input says so.
				const { stdout, stderr } = await run(process.execPath, ["build/app.js"], { cwd: project.folder });
				expect(stdout).toBe(`${shown}\n`);
				expect(stderr).toContain("total must be number");
			}
		} finally {
			await project.remove();
		}
	});

	test("may be JavaScript, imported as it is where there is no tsconfig.json", async () => {
		const helpers = "/** @param {string} text @returns {string} */\nexport const shout = (text) => text.toUpperCase();";
		const project = await createTemporaryProject({
			"helpers.js": helpers,
			"prompts/a.json": prompt("{{shout name}}!"),
			"pm-gen.config.json": JSON.stringify({ helpers: "./helpers.js" }),
		});
		try {
			await project.pmGenOk();
			const { a } = await project.importModule<{ readonly a: { readonly text: (input: object) => string } }>(
				"src/generated/prompts/index.js",
			);
			expect(a.text({ name: "ada" })).toBe("ADA!");
			const declarations = await readFile(join(project.folder, "src/generated/prompts/index.d.ts"), "utf8");
			expect(declarations).toContain("readonly name: string }");
			expect(declarations).not.toContain("helpers");
		} finally {
			await project.remove();
		}
	});

	test("a change of a signature makes the generated code stale; a change of a body does not", async () => {
		const project = await createTemporaryProject({
			"tsconfig.json": tsconfig("bundler", []),
			"helpers.ts": "export const shout = (text: string): string => text.toUpperCase();",
			"prompts/a.json": prompt("{{shout name}}"),
			"pm-gen.config.json": JSON.stringify({ helpers: "./helpers.ts" }),
		});
		try {
			await project.pmGenOk();
			await project.write({ "helpers.ts": "export const shout = (text: string): string => text.toLowerCase();" });
			expect((await project.pmGen("check")).code).toBe(0);
			await project.write({ "helpers.ts": "export const shout = (text: number): string => String(text);" });
			expect((await project.pmGen("check")).code).toBe(1);
		} finally {
			await project.remove();
		}
	});
});
