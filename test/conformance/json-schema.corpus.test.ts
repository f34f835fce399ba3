import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { compile } from "../../generator/pipeline.ts";
import { isPromptInputError } from "../../runtime/index.ts";
import { corpusFolder, readCorpus } from "../support/corpus.ts";
import { configuration } from "../support/prompt-builders.ts";
import { compileAndImport, createSourceFile, type RunnablePrompt } from "../support/run-prompt.ts";

/** A schema of the official suite with the values that it takes and those that it refuses. */
type Group = {
	readonly description: string;
	readonly schema: unknown;
	readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
};

type Checked = { readonly input: { readonly parse: (value: unknown) => unknown } };

const drafts = ["draft2020-12", "draft7"];

const filesOf = (folder: string): readonly string[] =>
	readdirSync(join(corpusFolder, "json-schema/tests", folder))
		.filter((name) => name.endsWith(".json"))
		.map((name) => `${folder}/${name}`)
		.sort();

/** It asks that a format is checked by no one; pm-gen checks those that it takes (JSON Schema leaves the choice). */
const isOtherChoice = (file: string): boolean => file === "draft2020-12/format.json" || file === "draft7/format.json";

/** Keywords, and of the optional ones formats, which are checked, and regular expressions as JavaScript reads them. */
const files = drafts.flatMap((draft) => [
	...filesOf(draft).filter((file) => !isOtherChoice(file)),
	...filesOf(`${draft}/optional/format`),
	`${draft}/optional/ecmascript-regex.json`,
	`${draft}/optional/non-bmp-regex.json`,
	`${draft}/optional/float-overflow.json`,
]);

const definitionOf = ({ schema }: Group): string =>
	JSON.stringify({
		input: { type: "object", properties: { value: schema }, required: ["value"] },
		template: "{{json value}}",
	});

const isRefused = (group: Group): boolean =>
	compile([createSourceFile("prompts/case.json", definitionOf(group))], configuration()).files.length === 0;

const counts = { right: 0, refused: 0, refusedGroups: new Map<string, string[]>() };

afterAll(() => {
	const refused = [...counts.refusedGroups].map(([file, groups]) => `  ${file}: ${groups.join("; ")}`);
	console.log(
		`json-schema: ${counts.right} right, ${counts.refused} of refused schemas, 0 wrong\n${refused.join("\n")}`,
	);
});

describe.each(files)("%s", (file) => {
	const groups = JSON.parse(readCorpus(`json-schema/tests/${file}`)) as readonly Group[];

	test("agrees, or the schema is refused", async () => {
		const known = groups.filter((group) => !isRefused(group));
		for (const group of groups.filter((each) => !known.includes(each))) {
			counts.refused += group.tests.length;
			counts.refusedGroups.set(file, [...(counts.refusedGroups.get(file) ?? []), group.description]);
		}
		if (known.length === 0) return;
		const { module } = await compileAndImport<Readonly<Record<string, RunnablePrompt & Checked>>>(
			Object.fromEntries(known.map((group, i) => [`prompts/case-${i}.json`, definitionOf(group)])),
		);
		const wrong = known.flatMap((group, i) =>
			group.tests
				.filter(({ data, valid }) => accepts(module?.[`case${i}`], data) !== valid)
				.map(
					(each) => `${group.description}: ${each.description}: ${JSON.stringify(each.data)} should be ${each.valid}`,
				),
		);
		expect(wrong).toEqual([]);
		counts.right += known.flatMap(({ tests }) => tests).length;
	});
});

function accepts(prompt: Checked | undefined, data: unknown): boolean {
	if (prompt === undefined) throw new Error("the prompt was not generated");
	try {
		prompt.input.parse({ value: data });
		return true;
	} catch (error) {
		if (isPromptInputError(error)) return false;
		throw error;
	}
}
