import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../support/repository.ts";
import { createTemporaryProject } from "../support/temporary-project.ts";

const textOf = (path: string): Promise<string> => readFile(join(repository, path), "utf8");

/** The fenced blocks of one language. */
const blocksOf = (markdown: string, language: string): string[] =>
	[...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
		.filter(([, name]) => name === language)
		.map(([, , text]) => text ?? "");

test("the README shows the code that is really generated", async () => {
	const [readme, generated] = await Promise.all([textOf("README.md"), textOf("examples/generated/prompts/index.ts")]);
	const shown = blocksOf(readme, "ts").find((block) => block.includes("export type SupportInput"));
	const pieces = shown?.split(/^ *\/\/ …\n/m) ?? [];
	expect(pieces.length).toBeGreaterThan(2);
	for (const piece of pieces) expect(generated).toContain(piece);
});

test("the README's definitions compile", async () => {
	const definitions = blocksOf(await textOf("README.md"), "yaml");
	expect(definitions.length).toBeGreaterThan(2);
	const files = Object.fromEntries(definitions.map((text, i) => [`prompts/definition-${i}.yaml`, text]));
	const project = await createTemporaryProject(files);
	try {
		expect(await project.pmGen()).toMatchObject({ code: 0 });
	} finally {
		await project.remove();
	}
});
