import { describe, expect, test } from "vitest";
import type { SourceFile } from "../../../generator/model/source-file.ts";
import { parseSources } from "../../../generator/parse/parse-sources.ts";
import { referredSchemas } from "../../../generator/parse/referred-schemas.ts";

const prompt = (reference: string): string =>
	JSON.stringify({ input: { type: "object", properties: { a: { $ref: reference } } }, template: "{{a}}" });

const schema = (path: string, text: string, unread?: string): SourceFile => ({
	path,
	root: "",
	kind: "schema",
	text,
	...(unread === undefined ? {} : { unread }),
});

/** Reads `prompts/x.json` beside schema files; of each finding the file and the text that it points at. */
function read(text: string, ...schemas: readonly SourceFile[]) {
	const sources: readonly SourceFile[] = [{ path: "prompts/x.json", root: "prompts", kind: "json", text }, ...schemas];
	const { documents, diagnostics } = parseSources(sources);
	const textOf = new Map(sources.map((source) => [source.path, source.text]));
	return {
		a: documents[0]?.input?.value.fields[0]?.type,
		findings: diagnostics.map(({ code, message, hint, span, related }) => ({
			code,
			at: `${span.path} ${textOf.get(span.path)?.slice(span.start, span.end)}`,
			message,
			hint,
			related: related?.map((place) => `${place.span.path}: ${place.message}`),
		})),
	};
}

const types = schema(
	"shared/types.json",
	JSON.stringify({
		type: "string",
		$defs: {
			short: { type: "string", maxLength: 3 },
			local: { $ref: "#/$defs/short" },
			beside: { $ref: "more/numbers.yaml#/$defs/count" },
			itself: { type: "array", items: { $ref: "./types.json#/$defs/itself" } },
			round: { type: "array", items: { $ref: "./more/numbers.yaml#/$defs/back" } },
		},
	}),
);
const numbers = schema(
	"shared/more/numbers.yaml",
	'$defs:\n  count: { type: integer, minimum: 0 }\n  back: { $ref: "../types.json#/$defs/round" }\n',
);

describe("a schema in another file", () => {
	const short = { kind: "string", constraints: [{ kind: "maxLength", value: 3 }] };
	test.each([
		["the whole file", "../shared/types.json", { kind: "string" }],
		["a place in it", "../shared/types.json#/$defs/short", short],
		["what refers on inside of it", "../shared/types.json#/$defs/local", short],
		[
			"what refers to a file beside it",
			"../shared/types.json#/$defs/beside",
			{ kind: "integer", constraints: [{ kind: "minimum", value: 0 }] },
		],
		["a path with detours", "./../shared/./more/../types.json#/%24defs/short", short],
	])("is read: %s", (_, reference, want) => {
		expect(read(prompt(reference), types, numbers)).toEqual({ a: want, findings: [] });
	});

	test("has a name with a blank", () => {
		expect(read(prompt("./my%20types.json"), schema("prompts/my types.json", '{"type":"null"}')).a).toEqual({
			kind: "null",
		});
	});

	test("may be that of the answer", () => {
		const text = JSON.stringify({ output: { $ref: "../shared/types.json#/$defs/short" }, template: "x" });
		const sources: readonly SourceFile[] = [{ path: "prompts/x.json", root: "prompts", kind: "json", text }, types];
		expect(parseSources(sources).documents[0]?.output?.type).toEqual(short);
	});

	test("may stand in another prompt's file", () => {
		const other = 'input: { type: object, properties: { b: { type: boolean } } }\ntemplate: "{{b}}"';
		const { a, findings } = read(prompt("./other.yaml#/input/properties/b"), {
			path: "prompts/other.yaml",
			root: "prompts",
			kind: "yaml",
			text: other,
		});
		expect(a).toEqual({ kind: "boolean" });
		expect(findings).toEqual([]);
	});

	test("says what is wrong with it where it stands, once", () => {
		const wrong = schema("prompts/t.json", '{"type":"object","properties":{"b":{"type":"strng"}}}');
		const twice = JSON.stringify({ input: { allOf: [{ $ref: "t.json" }, { $ref: "t.json" }] }, template: "x" });
		expect(read(twice, wrong).findings).toMatchObject([
			{ code: "invalid-schema", at: 'prompts/t.json "strng"', hint: "Did you mean `string`?" },
		]);
	});

	test.each([
		["no such file", "./other.json", "missing-schema", "There is no file prompts/other.json.", undefined],
		[
			"nearly that name",
			"../shared/type.json",
			"missing-schema",
			"shared/type.json",
			"Did you mean `../shared/types.json`?",
		],
		[
			"no such place",
			"../shared/types.json#/$defs/shrt",
			"missing-schema",
			"There is no schema at `../shared/types.json#/$defs/shrt`.",
			"Did you mean `../shared/types.json#/$defs/short`?",
		],
		["outside of the project", "../../types.json", "unreadable-schema", "outside of the project", "Put it into"],
		["from the root of the disk", "/etc/types.json", "unreadable-schema", "begins at the file", "./other.json"],
		["a drive", "C:\\types.json", "unreadable-schema", "begins at the file", "./other.json"],
		["the network", "https://example.com/types.json", "unreadable-schema", "not fetched", "./other.json"],
		["the network without a scheme", "//example.com/types.json", "unreadable-schema", "not fetched", "./other.json"],
		["another scheme", "urn:example:types", "unreadable-schema", "not fetched", "./other.json"],
		["an anchor", "../shared/types.json#short", "unsupported-schema-keyword", "is not supported", "#/$defs/name"],
		["half an escape", "./%zz.json", "unsupported-schema-keyword", "is not supported", "#/$defs/name"],
	])("is refused: %s", (_, reference, code, message, hint) => {
		const [finding, ...others] = read(prompt(reference), types, numbers).findings;
		expect(others).toEqual([]);
		expect(finding?.code).toBe(code);
		expect(finding?.at).toBe(`prompts/x.json ${JSON.stringify(reference)}`);
		expect(finding?.message).toContain(message);
		if (hint === undefined) expect(finding?.hint).toBeUndefined();
		else expect(finding?.hint).toContain(hint);
	});

	test.each([
		["itself", "Itself"],
		["round", "Round"],
	])("may lead back to itself: %s", (place, name) => {
		const { a, findings } = read(prompt(`../shared/types.json#/$defs/${place}`), types, numbers);
		expect(findings).toEqual([]);
		expect(a).toMatchObject({ kind: "reference", name });
		const target = a?.kind === "reference" ? a.target() : undefined;
		expect(target?.kind === "array" && target.items).toBe(a);
	});

	test.each([
		["JSON", "t.json", '{"type": string}', "it is not valid JSON", "prompts/t.json: This is not a JSON value"],
		["YAML", "t.yaml", "a: [", "it is not valid YAML", "prompts/t.yaml: "],
		["either", "t.txt", "a", "its ending is not that of JSON or YAML", undefined],
	])("is no %s", (_, name, text, reason, related) => {
		const [finding] = read(prompt(name), schema(`prompts/${name}`, text)).findings;
		expect(finding).toMatchObject({ code: "unreadable-schema", message: `\`${name}\` cannot be read: ${reason}.` });
		if (related === undefined) expect(finding?.related).toBeUndefined();
		else expect(finding?.related?.[0]).toContain(related);
	});

	test("could not be read", () => {
		const [finding] = read(prompt("t.json"), schema("prompts/t.json", "", "it is a folder")).findings;
		expect(finding?.message).toBe("`t.json` cannot be read: it is a folder.");
	});

	test.each([
		["https://example.com/a/b.json", ["unsupported-schema-keyword"]],
		["folder/b.json", ["unsupported-schema-keyword"]],
		["b.json", []],
	])("is not looked for from a schema with the $id %s", (id, codes) => {
		const inner = schema("prompts/t.json", JSON.stringify({ $id: id, properties: { c: { $ref: "n.json" } } }));
		const found = read(prompt("t.json"), inner, schema("prompts/n.json", '{"type":"null"}')).findings;
		expect(found.filter(({ code }) => code !== "invalid-schema").map(({ code }) => code)).toEqual(codes);
	});

	test("has findings although the prompt's own file is damaged", () => {
		const text = 'input: { $ref: t.json }\ntemplate: x\nid: "a\n';
		const sources: readonly SourceFile[] = [
			{ path: "prompts/x.yaml", root: "prompts", kind: "yaml", text },
			schema("prompts/t.json", '{"type":"objct"}'),
		];
		const codes = parseSources(sources).diagnostics.map(({ code, span }) => `${code} ${span.path}`);
		expect(codes).toContain("invalid-schema prompts/t.json");
	});
});

describe("the files that are referred to", () => {
	const of = (path: string, text: string) => referredSchemas({ path, root: "", kind: "schema", text });
	test.each([
		["none", "a/x.json", '{"type":"string"}', []],
		["JSON", "a/x.json", '{"items":[{"$ref":"./b.json#/c"},{"$ref":"./b.json"}]}', ["a/b.json"]],
		["an escaped key", "a/x.json", '{"\\u0024ref":"b.json"}', ["a/b.json"]],
		["YAML", "a/x.yaml", "p: &p { $ref: ../b.yaml }\nq: *p", ["b.yaml"]],
		["a property of that name", "x.json", '{"properties":{"$ref":{"$ref":"b.json"}}}', ["b.json"]],
		["places of its own", "x.json", '{"$ref":"#/$defs/a"}', []],
		["what is no file of the project", "x.json", '[{"$ref":"https://a/b.json"},{"$ref":"../b.json"}]', []],
		["no data", "x.txt", '{"$ref":"b.json"}', []],
		["broken data", "x.json", '{"$ref":"b.json"', ["b.json"]],
	])("%s", (_, path, text, want) => {
		expect(of(path, text)).toEqual(want);
	});
});
