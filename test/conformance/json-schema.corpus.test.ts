import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { compileSchemas } from "../support/compile-schemas.ts";
import { corpusFolder, readCorpus } from "../support/corpus.ts";

/** A schema of the official suite with the values that it takes and those that it refuses. */
type Group = {
	readonly description: string;
	readonly schema: unknown;
	readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
};

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

/** The suite's folder says the dialect, a schema of its own has to. */
const inDialect = (schema: unknown, file: string): unknown =>
	file.startsWith("draft7") && typeof schema === "object" && schema !== null
		? { $schema: "http://json-schema.org/draft-07/schema#", ...schema }
		: schema;

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
		const compiled = await compileSchemas(groups.map(({ schema }) => inDialect(schema, file)));
		const wrong = groups.flatMap((group, i) => {
			const schema = compiled[i];
			if (schema?.kind !== "compiled") {
				counts.refused += group.tests.length;
				counts.refusedGroups.set(file, [...(counts.refusedGroups.get(file) ?? []), group.description]);
				return [];
			}
			const failed = group.tests.filter(({ data, valid }) => schema.accepts(data) !== valid);
			counts.right += group.tests.length - failed.length;
			return failed.map((each) => `${group.description}: ${each.description} is ${each.valid ? "" : "not "}valid`);
		});
		expect(wrong).toEqual([]);
	});
});
