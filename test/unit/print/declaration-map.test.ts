import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { describe, expect, test } from "vitest";
import type { ResolvedConfig } from "../../../generator/model/config.ts";
import type { OutputFile } from "../../../generator/model/output-file.ts";
import { compile } from "../../../generator/pipeline.ts";
import { configuration } from "../../support/prompt-builders.ts";

const yaml = `description: Answers.
input:
  company: string
  user(object):
    full name?: string
messages:
  - system: You work for {{company}} with {{user.[full name]}}.
  - user: Help me.
`;
const inferred = "# 😀 greets\r\nid: hello\r\ntemplate: '😀 Hello {{ name }}!'\r\n";
const json = `{ "input": { "type": "object", "properties": { "amount": { "type": "number" } } }, "template": "{{amount}}" }`;

const generate = (texts: Readonly<Record<string, string>>, changes: Partial<ResolvedConfig> = {}) => {
	const sources = Object.entries(texts).map(([path, text]) => ({
		path,
		root: path.slice(0, path.lastIndexOf("prompts") + "prompts".length),
		kind: path.endsWith(".json") ? ("json" as const) : ("yaml" as const),
		text,
	}));
	const config = configuration({ target: "js", importExtension: "js", providers: ["openai"], ...changes });
	const { files, diagnostics } = compile(sources, config);
	expect(diagnostics).toEqual([]);
	return files;
};

const textOf = (files: readonly OutputFile[], path: string): string =>
	files.find((file) => file.path === path)?.text ?? `no file ${path}`;

/** The source file and the text there from which a piece of a declaration file was made. */
const originOf = (
	files: readonly OutputFile[],
	texts: Readonly<Record<string, string>>,
	path: string,
	piece: string,
): string => {
	const before = textOf(files, path).split(piece)[0] ?? "";
	const lines = before.split("\n");
	const place = originalPositionFor(new TraceMap(textOf(files, `${path}.map`)), {
		line: lines.length,
		column: lines.at(-1)?.length ?? 0,
	});
	const source = (place.source ?? "").replace(/^(?:\.\.\/)+/, "");
	const line = texts[source]?.split(/\r?\n/)[(place.line ?? 0) - 1] ?? "nothing";
	return `${place.source}: ${line.slice(place.column ?? 0)}`;
};

describe("a declaration map leads from", () => {
	const texts = {
		"prompts/support.yaml": yaml,
		"prompts/hello.yaml": inferred,
		"prompts/billing/refund.json": json,
	};
	const files = generate(texts);
	const root = "prompts/index.d.ts";
	const billing = "prompts/billing/index.d.ts";

	test.each([
		["a prompt to the start of its file", root, "support:", "../../../prompts/support.yaml: description: Answers."],
		[
			"a function of it too",
			root,
			"toOpenAI: (input: SupportInput",
			"../../../prompts/support.yaml: description: Answers.",
		],
		["a prompt with an id to the id", root, "hello:", "../../../prompts/hello.yaml: hello"],
		["an input to its declaration", root, "SupportInput =", "../../../prompts/support.yaml: input:"],
		["a field to its declaration", root, "company:", "../../../prompts/support.yaml: company: string"],
		["a quoted field in an object", root, '"full name"', "../../../prompts/support.yaml: full name?: string"],
		["an inferred input to the prompt", root, "HelloInput =", "../../../prompts/hello.yaml: hello"],
		["an inferred field to its first use", root, "name: string | number", "../../../prompts/hello.yaml: name }}!'"],
		["a prompt in a folder to its file", billing, "refund:", `../../../../prompts/billing/refund.json: ${json}`],
		[
			"a property of JSON Schema",
			billing,
			"amount?:",
			`../../../../prompts/billing/refund.json: ${json.slice(json.indexOf('"amount'))}`,
		],
	])("%s", (_, path, piece, want) => {
		expect(originOf(files, texts, path, piece)).toBe(want);
	});

	test("the end of a declaration to the end of what it is made from", () => {
		const end = "\n\n/**\n * Answers.";
		expect(originOf(files, texts, root, end)).toBe("../../../prompts/support.yaml: : string");
	});

	test("its declaration file alone, which names it last", () => {
		const text = textOf(files, root);
		expect(text.endsWith("\n};\n//# sourceMappingURL=index.d.ts.map\n")).toBe(true);
		expect(JSON.parse(textOf(files, `${root}.map`))).toEqual({
			version: 3,
			file: "index.d.ts",
			sources: ["../../../prompts/hello.yaml", "../../../prompts/support.yaml"],
			names: [],
			mappings: expect.stringMatching(/^[\w+/,;]+$/),
		});
		const maps = files.filter(({ path }) => path.endsWith(".map")).map(({ path }) => path);
		expect(maps).toEqual(["prompts/billing/index.d.ts.map", "prompts/index.d.ts.map"]);
		expect(files.filter((file) => file.text.includes("sourceMappingURL")).map(({ path }) => path)).toEqual([
			billing,
			root,
		]);
	});
});

test("a map changes nothing else in its declaration file", () => {
	const texts = { "prompts/support.yaml": yaml, "prompts/hello.yaml": inferred };
	const withMap = textOf(generate(texts), "prompts/index.d.ts");
	// From this folder no relative path leads to the definitions, so there is no map.
	const without = generate(texts, { out: "../generated" });
	expect(without.filter(({ path }) => path.endsWith(".map"))).toEqual([]);
	expect(withMap).toBe(`${textOf(without, "prompts/index.d.ts")}//# sourceMappingURL=index.d.ts.map\n`);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
	expect(withMap).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});

test.each([
	["./generated", "prompts/support.yaml", "../../prompts/support.yaml"],
	["generated", "../shared/prompts/support.yaml", "../../../shared/prompts/support.yaml"],
	["../generated", "../shared/prompts/support.yaml", "../../shared/prompts/support.yaml"],
	["app/generated", "app/prompts/support.yaml", "../../prompts/support.yaml"],
])("from the output folder %s to %s the path is %s", (out, path, want) => {
	const files = generate({ [path]: yaml }, { out });
	expect(JSON.parse(textOf(files, "prompts/index.d.ts.map"))).toMatchObject({ sources: [want] });
});

test("a map is named for its declaration file", () => {
	const files = generate({ "prompts/support.yaml": yaml }, { moduleSuffix: "m" });
	expect(textOf(files, "prompts/index.d.mts")).toMatch(/\n\/\/# sourceMappingURL=index\.d\.mts\.map\n$/);
	expect(JSON.parse(textOf(files, "prompts/index.d.mts.map"))).toMatchObject({ file: "index.d.mts" });
});

test("TypeScript modules have no map", () => {
	const files = generate({ "prompts/support.yaml": yaml }, { target: "ts" });
	expect(files.filter(({ path, text }) => path.endsWith(".map") || text.includes("sourceMappingURL"))).toEqual([]);
});
