import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { nativeSchema, roles, settingSchemas } from "../../generator/parse/definition-schema.ts";
import { createEditorSchema } from "../../generator/parse/editor/create-editor-schema.ts";
import { modifierNames } from "../../generator/parse/native-modifiers.ts";
import { partKinds } from "../../generator/parse/native-parts.ts";
import { reservedKeys } from "../../generator/parse/reserved.ts";
import { supportedKeywords } from "../../generator/parse/schema-json-keywords.ts";
import { type GoldenCase, readGoldenCases } from "../golden/golden-case.ts";
import { readPrompts } from "../support/read-prompts.ts";
import { read } from "../unit/parse/read.ts";

const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
addFormats.default(ajv, ["regex"]);
ajv.addVocabulary(["patternErrorMessage"]);
const accepts: ValidateFunction = ajv.compile(createEditorSchema());

/** What a file holds, without a word of what YAML finds suspicious in it. */
const dataOf = (text: string): unknown => parse(text, { logLevel: "error" });

/** What is wrong with a definition for an editor: nothing, if the list is empty. */
function refusalsOf(definition: unknown): readonly string[] {
	accepts(definition);
	return (accepts.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A native definition of a golden case, and the codes of the errors that are expected in it. */
type Definition = { readonly file: string; readonly text: string; readonly errors: readonly string[] };

const definitionsOf = ({ name, files, expectedReport }: GoldenCase): readonly Definition[] =>
	Object.entries(files)
		.map(([path, bytes]) => ({ path, text: Buffer.from(bytes).toString() }))
		.filter(({ path, text }) => /^prompts\/.*\.(?:ya?ml|json)$/.test(path) && isNative(text))
		.map(({ path, text }) => ({ file: `${name}/${path}`, text, errors: errorsOf(path, expectedReport) }));

const errorsOf = (path: string, report: string): readonly string[] =>
	report
		.split("\n")
		.filter((line) => line.startsWith(`${path}:`))
		.flatMap((line) => / error (?<code>\S+)$/.exec(line)?.groups?.["code"] ?? []);

/** Whether a text is data and a prompt, and none of the Python prompt-manager, whose files the schema does not describe. */
function isNative(text: string): boolean {
	try {
		const data = dataOf(text);
		if (typeof data !== "object" || data === null) return false;
		const isPythons = ["format", "chat_template", "prompts"].some((key) => key in data);
		return !isPythons && ("messages" in data || "template" in data);
	} catch {
		return false;
	}
}

const own = Object.entries(readPrompts()).map(([file, text]) => ({ file, text, errors: [] }));
const sound = [...own, ...readGoldenCases("output").flatMap(definitionsOf)];
const unsound = readGoldenCases("diagnostics").flatMap(definitionsOf);

/** The codes of what is wrong with the shape of a file. */
const ofShape = [
	"invalid-value",
	"invalid-type-import",
	"missing-key",
	"no-messages",
	"not-supported-yet",
	"number-not-text",
	"role-not-supported",
	"unknown-key",
	"unknown-provider",
	"unpinned-version",
	"unquoted-braces",
	"unsupported-schema-keyword",
	"wrong-type",
];

/** Those of them that only the compiler finds: a place for `default`, the name of a file, what a template or a TypeScript file says. */
const rightShape =
	/unsupported-schema-keyword-default|not-supported-yet-variant|missing-key-output-of-section|invalid-type-import\/prompts\/(?:generic|no-export|no-file|package|value)/;

/** The cases whose findings have codes of their own and the wrong shape: a text that YAML took whole, an `id`, a schema. */
const wrongShape = /text-cut-by-comment-whole-text|invalid-id\/|invalid-schema\//;

const hasWrongShape = ({ file, errors }: Definition): boolean =>
	errors.some((code) => ofShape.includes(code)) ? !rightShape.test(file) : wrongShape.test(file);

test("there are enough definitions to speak of", () => {
	const counts = [sound, unsound.filter(hasWrongShape), unsound.filter((definition) => !hasWrongShape(definition))];
	expect(counts.map(({ length }) => length >= 18)).toEqual([true, true, true]);
});

test.each(sound)("no error in an editor for what compiles: $file", ({ text, errors }) => {
	expect(errors).toEqual([]);
	expect(refusalsOf(dataOf(text))).toEqual([]);
});

test.each(unsound.filter(hasWrongShape))("an error in an editor for a wrong shape: $file", ({ text }) => {
	expect(refusalsOf(dataOf(text))).not.toEqual([]);
});

test.each(unsound.filter((definition) => !hasWrongShape(definition)))(
	"no error in an editor for what only the compiler finds: $file",
	({ text }) => {
		expect(refusalsOf(dataOf(text))).toEqual([]);
	},
);

test("the schema is one that ajv takes in its strict mode, but for unions of types", () => {
	expect(ajv.validateSchema(createEditorSchema())).toBe(true);
});

test("every keyword of JSON Schema that is read is offered, and no other", () => {
	const { definitions } = createEditorSchema() as { definitions: { jsonSchema: { properties: object } } };
	expect(Object.keys(definitions.jsonSchema.properties).sort()).toEqual([...supportedKeywords].sort());
});

/** The parts of the schema that say which keys there are. */
const keyTables = [
	"properties",
	"properties/model/properties",
	"properties/settings/properties",
	"definitions/providerSettings/properties",
	"properties/output/then/properties",
	"properties/tools/additionalProperties/properties",
	"definitions/picoschema/properties",
	"definitions/picoschema/patternProperties",
	"definitions/jsonSchema/properties",
];

/** Every table of keys below a part of the schema. */
const tablesIn = (part: unknown): readonly object[] =>
	typeof part !== "object" || part === null
		? []
		: Object.entries(part).flatMap(([key, value]) =>
				key === "properties" ? [value, ...Object.values(value).flatMap(tablesIn)] : tablesIn(value),
			);

test.each(["messages", "parts", "textParts"])("every key of %s has a description, at every depth", (name) => {
	const { definitions } = createEditorSchema() as { definitions: Readonly<Record<string, object>> };
	const keys = tablesIn(definitions[name]).flatMap((table) => Object.entries(table));
	expect(keys.filter(([, key]) => typeof key.description !== "string")).toEqual([]);
	expect(keys.length).toBeGreaterThan(5);
});

test.each(keyTables)("every key has a description: %s", (path) => {
	// Each step leads to an object, or the test fails.
	const table = path.split("/").reduce<object>((part, step) => part[step as keyof typeof part], createEditorSchema());
	const undescribed = Object.entries(table).filter(([, key]) => typeof key.description !== "string");
	expect([Object.keys(table).length > 0, undescribed]).toEqual([true, []]);
});

/** Values of every kind, for keys of every kind. */
const values: readonly unknown[] = [
	null,
	true,
	false,
	-1,
	0,
	1,
	1.5,
	"",
	"x",
	"active",
	"string",
	"string, a text",
	" integer ",
	"strings",
	"object",
	"array",
	"null",
	"prompt-manager",
	"email",
	"1.2.0",
	"1.2",
	"/a/b",
	"a b",
	"./types#Support",
	"./types.js#Support",
	"./types.ts",
	"./types.ts#",
	"types.ts#Support",
	"/types.ts#Support",
	"#/$defs/a",
	"https://json-schema.org/draft/2020-12/schema",
	[],
	["openai"],
	["string"],
	[1],
	[{}],
	[{ type: "string" }],
	[{ user: "x" }],
	{},
	{ x: 1 },
	{ x: "string" },
	{ openai: "gpt-4o" },
	{ openai: { temperature: 1 } },
	{ type: "object" },
	{ type: "string" },
	{ schema: "string" },
	{ schema: { type: "string" }, inject: true },
	{ strict: "boolean" },
];

const template = "x";
const withEach = (keys: readonly string[], put: (key: string, value: unknown) => object) =>
	keys.flatMap((key) => values.map((value) => ({ definition: put(key, value) })));

/** Definitions that differ in one place, for every key and every kind of value. */
const families = {
	"a key of the file": withEach(
		[...Object.keys(nativeSchema.shape), ...reservedKeys, "descripton"].filter((key) => key !== "template"),
		(key, value) => (key === "messages" ? { messages: value } : { template, [key]: value }),
	),
	"a setting": withEach([...Object.keys(settingSchemas), "raw", "openai", "maxToken"], (key, value) => ({
		template,
		settings: { [key]: value },
	})),
	"a setting of a provider": withEach([...Object.keys(settingSchemas), "raw", "openai"], (key, value) => ({
		template,
		settings: { anthropic: { [key]: value } },
	})),
	"a model": withEach(["openai", "openia"], (key, value) => ({ template, model: { [key]: value } })),
	"a message": withEach([...roles, "history", "each", "if", "usr"], (key, value) => ({ messages: [{ [key]: value }] })),
	"a message and a second key": withEach(
		[...roles, ...modifierNames, "required", "content", "role"].filter((key) => key !== "user"),
		(key, value) => ({ messages: [{ user: "x", [key]: value }] }),
	),
	"a role": [...roles, "usr", 1, null].map((value) => ({
		definition: { messages: [{ role: value, content: "x" }] },
	})),
	"the long form": withEach(["content", "required", "user"], (key, value) => ({
		messages: [{ role: "user", content: "x", [key]: value }],
	})),
	"a modifier of each role": roles.flatMap((role) =>
		withEach([...modifierNames, "required"], (key, value) => ({
			messages: [{ [role]: "x", ...(role === "tool" ? { toolCallId: "x" } : { name: "x" }), [key]: value }],
		})),
	),
	"the content of each role": roles.flatMap((role) =>
		[...values, ["x"], [{ text: "x" }], [{ image: "x" }], [{ text: "x", cache: true }], ["x", { file: "x" }]].map(
			(content) => ({
				definition: { messages: [{ role, content, ...(role === "tool" ? { toolCallId: "x" } : { name: "x" }) }] },
			}),
		),
	),
	"a loop of messages": withEach(["as", "messages", "parts", "else", "if", "user", "required"], (key, value) => ({
		messages: [{ each: "x", messages: [{ user: "x" }], [key]: value }],
	})),
	"a condition of messages": withEach(["as", "messages", "parts", "else", "each", "history"], (key, value) => ({
		messages: [{ if: "x", messages: [{ user: "x" }], [key]: value }],
	})),
	"a part": withEach([...partKinds, "each", "if", "cache", "txet"], (key, value) => ({
		messages: [{ user: [{ [key]: value }] }],
	})),
	"a part and a second key": withEach(["image", "cache", "each", "parts", "detail", "mediaType"], (key, value) => ({
		messages: [{ user: [{ text: "x", [key]: value }] }],
	})),
	"a loop of parts": withEach(["as", "messages", "parts", "else", "if", "text"], (key, value) => ({
		messages: [{ user: [{ each: "x", parts: ["x"], [key]: value }] }],
	})),
	"a condition of parts": withEach(["as", "messages", "parts", "else", "each", "text"], (key, value) => ({
		messages: [{ user: [{ if: "x", parts: ["x"], [key]: value }] }],
	})),
	"a source of media": partKinds.flatMap((kind) =>
		withEach(["url", "base64", "bytes", "mediaType", "name", "detail", "cache", "uri"], (key, value) => ({
			messages: [{ user: [{ [kind]: { bytes: "x", mediaType: "x", [key]: value } }] }],
		})).concat(
			withEach(["url", "base64", "bytes"], (key, value) => ({
				messages: [{ user: [{ [kind]: { mediaType: "x", [key]: value } }] }],
			})),
		),
	),
	"a call of a tool": withEach(["id", "name", "input", "arguments"], (key, value) => ({
		messages: [{ role: "assistant", toolCalls: [{ id: "x", name: "x", [key]: value }] }],
	})),
	"calls of tools": withEach(["toolCalls", "content", "assistant", "name", "cache"], (key, value) => ({
		messages: [{ role: "assistant", toolCalls: [{ id: "x", name: "x" }], [key]: value }],
	})),
	"a field of Picoschema": withEach(
		["x", "x?", "x ?", "a b", "", "?", "(*)", "x(array)", "x?(array, a list)", "x(object)", "x(enum)"],
		(key, value) => ({ template, input: { [key]: value } }),
	),
	"a key of Picoschema": withEach(
		["(array)", "x(enm)", "x(enum)?", "x(enum", "x)", "x(string)", "x( enum , of (a) b )", "x(enum)(enum)"],
		(key) => ({ template, input: { [key]: ["a"] } }),
	),
	"an option of output": withEach(["schema", "inject", "strict"], (key, value) => ({
		template,
		output: { schema: "string", [key]: value },
	})),
	"an option of output alone": withEach(["schema", "inject", "strict"], (key, value) => ({
		template,
		output: { [key]: value },
	})),
} as const;

/** What the front end leaves to analysis, which refuses it: no messages, and a text that is absent. */
const leftToAnalysis =
	/^\{"messages":(?:null|\[\])\}$|"(?:system|developer|user|assistant|tool|function|content|text)":\[\]/;

/** An absent text is left to it too, but for an assistant that calls tools. */
const isAbsent = /^(?!.*"toolCalls").*"(?:system|developer|user|assistant|tool|function|content|text)":null/;

/** What the compiler finds in a definition that an editor finds nothing in, or the other way round. */
function compare(definition: object): { readonly errors: readonly string[]; readonly refusals: readonly string[] } {
	const text = JSON.stringify(definition);
	const errors = read(text, "support.json").diagnostics.filter(({ severity }) => severity === "error");
	const left = leftToAnalysis.test(text) || isAbsent.test(text) ? ["left to analysis"] : [];
	return { errors: [...left, ...errors.map(({ code }) => code)], refusals: refusalsOf(JSON.parse(text)) };
}

test.each(Object.entries(families))("the editor and the compiler agree on %s", (_name, definitions) => {
	const differences = definitions.flatMap(({ definition }) => {
		const { errors, refusals } = compare(definition);
		return (errors.length === 0) === (refusals.length === 0) ? [] : [{ definition, errors, refusals }];
	});
	expect(differences).toEqual([]);
});

/** What stands in these and nothing refers to, the compiler does not read. */
const readWhereReferredTo = ["$defs", "definitions"];

const keywords = [...supportedKeywords, "not", "patternProperties", "typ"].filter(
	(keyword) => !readWhereReferredTo.includes(keyword),
);

/** Definitions with a schema that differs in one keyword; whether its keywords make sense together, the compiler says. */
const schemas = {
	"a notation": withEach(["type", "properties", "$ref", "$schema", "allOf", "anyOf", "oneOf"], (key, value) => ({
		[key]: value,
	})).flatMap(({ definition: schema }) =>
		[{ input: schema }, { output: schema }, { output: { schema } }].map((declared) => ({ template, ...declared })),
	),
	...Object.fromEntries(
		["object", "array", "string", "number"].map((type) => [
			`a schema of type ${type}`,
			withEach(keywords, (key, value) => ({
				template,
				input: { type: "object", properties: { x: { type, [key]: value } } },
			})).map(({ definition }) => definition),
		]),
	),
};

test.each(Object.entries(schemas))("no error in an editor for %s that compiles", (_name, definitions) => {
	const findings = definitions.map((definition) => ({ definition, ...compare(definition) }));
	expect(findings.filter(({ errors, refusals }) => errors.length === 0 && refusals.length > 0)).toEqual([]);
	const agreeing = findings.filter(({ errors, refusals }) => (errors.length === 0) === (refusals.length === 0));
	expect(agreeing.length / findings.length).toBeGreaterThan(0.5);
	expect(new Set(agreeing.map(({ refusals }) => refusals.length === 0)).size).toBe(2);
});
