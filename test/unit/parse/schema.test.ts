import { describe, expect, test } from "vitest";
import type { DataNode } from "../../../generator/parse/data-node.ts";
import { parseSchema } from "../../../generator/parse/schema.ts";
import { parseYaml } from "../../../generator/parse/yaml.ts";

const path = "prompts/x.yaml";

const read = (text: string): DataNode => {
	const { node } = parseYaml({ path, root: "prompts", kind: "yaml", text });
	if (node === undefined) throw new Error(`the test's own YAML is wrong: ${text}`);
	return node;
};

/** A type without the places that its fields were declared at. */
const withoutSpans = (type: unknown): unknown =>
	JSON.parse(JSON.stringify(type, (key, value: unknown) => (key === "span" ? undefined : value)));

/** The findings as `code`, the text they point at, and the hint. */
const findingsOf = (text: string) =>
	parseSchema(read(text)).diagnostics.map(({ code, message, span, hint }) => ({
		code,
		at: text.slice(span.start, span.end),
		message,
		hint,
	}));

const string = { kind: "string" };
const number = { kind: "number" };
const unknown = { kind: "unknown" };
const nothing = { kind: "null" };
const literals = (...values: unknown[]) => ({
	kind: "union",
	members: values.map((value) => ({ kind: "literal", value })),
});
const field = (
	name: string,
	type: unknown,
	rest: { optional?: boolean; description?: string; deprecated?: boolean; default?: unknown } = {},
) => ({
	name,
	type,
	optional: false,
	...rest,
});
const object = (...fields: unknown[]) => ({ kind: "object", fields });

describe("Picoschema", () => {
	const cases: { given: string; want: unknown }[] = [
		{
			given: "a: any\nb: boolean\nc: integer\nd: null\ne: number\nf: string",
			want: object(
				field("a", unknown),
				field("b", { kind: "boolean" }),
				field("c", { kind: "integer" }),
				field("d", nothing),
				field("e", number),
				field("f", string),
			),
		},
		{ given: "{}", want: object() },
		{ given: "company?: string", want: object(field("company", string, { optional: true })) },
		{
			given: 'query: "string, what the customer asks"',
			want: object(field("query", string, { description: "what the customer asks" })),
		},
		{
			given: "n: number,one, two (or three), four",
			want: object(field("n", number, { description: "one, two (or three), four" })),
		},
		{ given: "plan?(enum): [free, pro]", want: object(field("plan", literals("free", "pro"), { optional: true })) },
		{
			given: "level(enum, how loud): [1, 2.5, true, quiet]",
			want: object(field("level", literals(1, 2.5, true, "quiet"), { description: "how loud" })),
		},
		{
			given: "maybe(enum): [yes, null]",
			want: object(field("maybe", { kind: "union", members: [{ kind: "literal", value: "yes" }, nothing] })),
		},
		{ given: "only(enum): [one, one]", want: object(field("only", { kind: "literal", value: "one" })) },
		{ given: "tags(array): string", want: object(field("tags", { kind: "array", items: string })) },
		{
			given: "items(array, all of them (or none), in order):\n  title: string\n  price?: number, in euros",
			want: object(
				field(
					"items",
					{
						kind: "array",
						items: object(field("title", string), field("price", number, { optional: true, description: "in euros" })),
					},
					{ description: "all of them (or none), in order" },
				),
			),
		},
		{
			given: "address(object, where to): { street: string }",
			want: object(field("address", object(field("street", string)), { description: "where to" })),
		},
		{ given: "address: { street: string }", want: object(field("address", object(field("street", string)))) },
		{ given: "(*): number, any of them", want: { kind: "object", fields: [], additional: number } },
		{
			given: "a: string\n(*): any",
			want: { kind: "object", fields: [field("a", string)], additional: unknown },
		},
		{ given: "m: { (*): number }", want: object(field("m", { kind: "record", values: number })) },
		{
			given: "role: string\nif: string\nhistory: string\nconstructor: string",
			want: object(...["role", "if", "history", "constructor"].map((name) => field(name, string))),
		},
		// A field called `type` or `properties`, written so that it stays Picoschema.
		{
			given: "type: string, which kind\ncompany: string",
			want: object(field("type", string, { description: "which kind" }), field("company", string)),
		},
		{ given: "type?: string", want: object(field("type", string, { optional: true })) },
		{ given: "properties(object): { a: string }", want: object(field("properties", object(field("a", string)))) },
		{
			given: "inner: { type: string, name: string }",
			want: object(field("inner", object(field("type", string), field("name", string)))),
		},
	];
	test.each(cases)("$given", ({ given, want }) => {
		expect(withoutSpans(parseSchema(read(given)))).toEqual({ type: want, diagnostics: [] });
	});
});

describe("JSON Schema", () => {
	const cases: { given: string; want: unknown }[] = [
		{ given: "type: object\nproperties: {}", want: object() },
		{
			given: `
$schema: https://json-schema.org/draft/2020-12/schema
$id: https://example.com/x
$comment: none
title: Input
type: object
required: [a]
properties:
  a: { type: string, description: the a, examples: [x], deprecated: true, readOnly: true, title: A }
  b: { type: integer }`,
			want: object(
				field("a", string, { description: "the a", deprecated: true }),
				field("b", { kind: "integer" }, { optional: true }),
			),
		},
		{
			given: `
properties:
  a: { $ref: "#/$defs/name", minLength: 1 }
  b: { $ref: "#/properties/a", description: the b }
  c: { $ref: "#/$defs/a~1b%25/anyOf/0" }
required: [a, b, c]
$defs:
  name: { type: string, description: a name }
  a/b%: { anyOf: [{ type: number }] }`,
			want: object(
				field("a", { kind: "string", constraints: [{ kind: "minLength", value: 1 }] }, { description: "a name" }),
				field("b", { kind: "string", constraints: [{ kind: "minLength", value: 1 }] }, { description: "the b" }),
				field("c", number),
			),
		},
		{ given: "properties:\n  a: { type: boolean }\nrequired: [a]", want: object(field("a", { kind: "boolean" })) },
		{
			given: "{ type: object, additionalProperties: false, properties: { a: true }, required: [a] }",
			want: { ...object(field("a", unknown)), closed: true },
		},
		{
			given: "{ type: object, additionalProperties: { type: number } }",
			want: { kind: "object", fields: [], additional: number },
		},
		{
			given: "{ properties: { a: {} }, additionalProperties: true, required: [a] }",
			want: { kind: "object", fields: [field("a", unknown)], additional: unknown },
		},
		...Object.entries({
			"{ type: object }": { kind: "record", values: unknown },
			"{ type: object, additionalProperties: { type: string } }": { kind: "record", values: string },
			"{ type: object, additionalProperties: false }": { kind: "object", fields: [], closed: true },
			"{ type: array }": { kind: "array", items: unknown },
			"{ type: array, items: { type: string } }": { kind: "array", items: string },
			"{ type: number, minimum: 1, exclusiveMaximum: 10, multipleOf: 0.5 }": {
				kind: "number",
				constraints: [
					{ kind: "minimum", value: 1 },
					{ kind: "exclusiveMaximum", value: 10 },
					{ kind: "multipleOf", value: 0.5 },
				],
			},
			'{ type: string, minLength: 1, pattern: "^a/b$", format: email }': {
				kind: "string",
				constraints: [
					{ kind: "minLength", value: 1 },
					{ kind: "pattern", source: "^a\\/b$" },
					{ kind: "format", name: "email" },
				],
			},
			"{ type: array, maxItems: 3, uniqueItems: true }": {
				kind: "array",
				items: unknown,
				constraints: [{ kind: "maxItems", value: 3 }, { kind: "uniqueItems" }],
			},
			"{ type: array, uniqueItems: false }": { kind: "array", items: unknown },
			"{ type: object, minProperties: 1, propertyNames: { enum: [a, b] } }": {
				kind: "record",
				values: unknown,
				constraints: [
					{ kind: "minProperties", value: 1 },
					{ kind: "propertyNames", names: literals("a", "b") },
				],
			},
			"{ minimum: 1 }": { kind: "unknown", where: [{ kind: "number", constraints: [{ kind: "minimum", value: 1 }] }] },
			"{ type: array, prefixItems: [{ type: string }, { type: number }], minItems: 1 }": {
				kind: "array",
				items: unknown,
				tuple: { places: [string, number], required: 1, rest: unknown },
				constraints: [{ kind: "minItems", value: 1 }],
			},
			"{ type: array, items: [{ type: string }], additionalItems: { type: number }, minItems: 1 }": {
				kind: "array",
				items: { kind: "union", members: [string, number] },
				tuple: { places: [string], required: 1, rest: number },
				constraints: [{ kind: "minItems", value: 1 }],
			},
			"{ type: array, prefixItems: [{ type: string }], items: false }": {
				kind: "array",
				items: { kind: "union", members: [string, { kind: "undefined" }] },
				tuple: { places: [string], required: 0 },
			},
			"{ allOf: [{ type: object, properties: { b: {} } }, { required: [b, c] }] }": object(
				field("b", unknown),
				field("c", unknown),
			),
			"{ type: object, properties: { b: {} }, allOf: [{ additionalProperties: false, properties: { c: {} } }] }": {
				...object(field("c", unknown, { optional: true })),
				closed: true,
			},
			"{ type: number, allOf: [{ type: integer }, { minimum: 1 }] }": {
				kind: "integer",
				constraints: [{ kind: "minimum", value: 1 }],
			},
			"{ allOf: [{ type: string }, { type: number }] }": { kind: "union", members: [] },
			"{ allOf: [{ enum: [a, bb] }, { maxLength: 1 }] }": { kind: "literal", value: "a" },
			"{ oneOf: [{ type: string }, { type: number }] }": { kind: "union", members: [string, number] },
			"{ oneOf: [{ type: number }, { type: integer }] }": {
				kind: "union",
				members: [number, { kind: "integer" }],
				exclusive: true,
			},
			"{ type: string, anyOf: [{ minLength: 3 }, { const: a }] }": {
				kind: "union",
				members: [
					{ kind: "string", constraints: [{ kind: "minLength", value: 3 }] },
					{ kind: "literal", value: "a" },
				],
			},
			"{ const: 1, enum: [1, 2] }": { kind: "literal", value: 1 },
			"{ const: { b: [1] } }": {
				...object(
					field("b", {
						kind: "array",
						items: { kind: "literal", value: 1 },
						tuple: { places: [{ kind: "literal", value: 1 }], required: 1 },
						constraints: [{ kind: "minItems", value: 1 }],
					}),
				),
				closed: true,
			},
			false: { kind: "union", members: [] },
			'{ type: [string, "null"] }': { kind: "union", members: [string, nothing] },
			"{ type: string, nullable: true }": { kind: "union", members: [string, nothing] },
			"{ type: string, nullable: false }": string,
			"{ nullable: true }": unknown,
			'{ anyOf: [{ type: string }, { type: "null" }] }': { kind: "union", members: [string, nothing] },
			'{ anyOf: [{ type: [string, number] }, { type: string }], nullable: true, description: "" }': {
				kind: "union",
				members: [string, number, nothing],
			},
			"{ anyOf: [{ type: string }, {}] }": unknown,
			"{ anyOf: [{ type: string }] }": string,
			"{ anyOf: [{ type: string }, { const: a }, { const: 1 }] }": {
				kind: "union",
				members: [string, { kind: "literal", value: 1 }],
			},
			"{ enum: [free, pro] }": literals("free", "pro"),
			"{ type: integer, enum: [1, 2] }": literals(1, 2),
			'{ type: [string, "null"], enum: [a, null] }': {
				kind: "union",
				members: [{ kind: "literal", value: "a" }, nothing],
			},
			"{ const: 7 }": { kind: "literal", value: 7 },
			"{ type: string, const: a, nullable: true }": {
				kind: "union",
				members: [{ kind: "literal", value: "a" }, nothing],
			},
			"{ type: [array, object], items: { type: string }, properties: { b: { type: number } } }": {
				kind: "union",
				members: [{ kind: "array", items: string }, object(field("b", number, { optional: true }))],
			},
		}).map(([schema, want]) => ({
			given: `properties:\n  a: ${schema}\nrequired: [a]`,
			want: object(field("a", want, schema.includes("description") ? { description: "" } : {})),
		})),
	];
	test.each(cases)("$given", ({ given, want }) => {
		expect(withoutSpans(parseSchema(read(given)))).toEqual({ type: want, diagnostics: [] });
	});
});

describe("a default makes a field optional", () => {
	const cases: { given: string; want: unknown }[] = [
		{ given: "type: string, default: x", want: field("a", string, { optional: true, default: "x" }) },
		{
			given: 'type: [string, "null"], default: null',
			want: field("a", { kind: "union", members: [string, nothing] }, { optional: true, default: null }),
		},
		{
			given: "type: object, properties: { b: { default: 1 } }, required: [b], default: {}",
			want: field("a", object(field("b", unknown, { optional: true, default: 1 })), { optional: true, default: {} }),
		},
		{ given: "$ref: '#/$defs/text'", want: field("a", string, { optional: true, default: "of $defs" }) },
		{ given: "$ref: '#/$defs/text', default: own", want: field("a", string, { optional: true, default: "own" }) },
		{
			given: "allOf: [{ type: string }, { default: x }]",
			want: field("a", string, { optional: true, default: "x" }),
		},
	];
	test.each(cases)("$given", ({ given, want }) => {
		const text = `properties: { a: { ${given} } }\nrequired: [a]\n$defs: { text: { type: string, default: of $defs } }`;
		expect(withoutSpans(parseSchema(read(text)))).toEqual({ type: object(want), diagnostics: [] });
	});

	test("and a default named __proto__ is a key like every other", () => {
		const { type } = parseSchema(read('properties: { a: { default: { "__proto__": 1 } } }'));
		expect(Object.keys(Object(type?.fields[0]?.default))).toEqual(["__proto__"]);
	});

	test("where two schemas say the fields of one object", () => {
		const first = "{ properties: { a: { type: string, default: x } } }";
		const second = "{ properties: { a: { maxLength: 1 } }, required: [a] }";
		const want = field(
			"a",
			{ kind: "string", constraints: [{ kind: "maxLength", value: 1 }] },
			{ optional: true, default: "x" },
		);
		for (const given of [`[${first}, ${second}]`, `[${second}, ${first}]`]) {
			expect(withoutSpans(parseSchema(read(`{ type: object, allOf: ${given} }`)).type)).toEqual(object(want));
		}
	});
});

/** Schemas that refer to each other, the first one to the second and so on. */
const chain = (length: number): string => {
	const last = `d${length}: { type: string }`;
	const others = Array.from({ length }, (_, i) => `d${i}: { type: array, items: { $ref: "#/$defs/d${i + 1}" } }`);
	return `{ type: object, properties: { a: { $ref: "#/$defs/d0" } }, $defs: { ${[...others, last].join(", ")} } }`;
};

test("references may lead through many schemas, and not through any number of them", () => {
	expect(findingsOf(chain(70))).toEqual([]);
	expect(findingsOf(chain(5000))).toMatchObject([
		{ code: "invalid-schema", at: "type", message: expect.stringContaining("in more than 150 others") },
	]);
});

describe("findings", () => {
	const schema = "invalid-schema";
	const keyword = "unsupported-schema-keyword";
	const cases: { given: string; code: string; at: string; message?: string; hint?: string }[] = [
		// the whole input
		{ given: "string", code: schema, at: "string", hint: "`text: string`" },
		{ given: "[company, query]", code: schema, at: "[company, query]", hint: "`company: string`" },
		{ given: "null", code: schema, at: "null", message: "empty", hint: "Leave `input` out" },
		{ given: '{ type: [object, "null"] }', code: schema, at: '{ type: [object, "null"] }', hint: "`type: object`" },
		{ given: "{ type: array, items: {} }", code: schema, at: "{ type: array, items: {} }", hint: "`type: object`" },
		// a field that is called like a keyword
		{ given: "type: string\ncompany: string", code: schema, at: "type", hint: "`type: string, what it is for`" },
		{ given: "type: any", code: schema, at: "type", hint: "`type: any, what it is for`" },
		{ given: "type: object\ncompany: string", code: keyword, at: "company", hint: "stand under `properties`" },
		{ given: "properties: { a: string }", code: schema, at: "string", hint: "`{ type: string }`" },
		// Picoschema
		{ given: "a: strng", code: schema, at: "strng", message: "`strng` is no type", hint: "Did you mean `string`?" },
		{ given: 'a: "int, how many"', code: schema, at: "int", hint: "Did you mean `integer`?" },
		{ given: "a: Customer", code: schema, at: "Customer", hint: "Schemas by name are not supported." },
		{ given: "a: object", code: schema, at: "object", hint: "a map of its fields" },
		{ given: "a: list", code: schema, at: "list", hint: "`field(array): string`" },
		{ given: "a: string[]", code: schema, at: "string[]", hint: "`field(array): string`" },
		{ given: "a: string?", code: schema, at: "string?", hint: "`field?: string`" },
		{ given: "a: string = x", code: schema, at: "string = x", hint: "whose `default` is one" },
		{ given: "a: free | pro", code: schema, at: "free | pro", hint: "`field(enum): [a, b]`" },
		{ given: "a: 3", code: schema, at: "3", message: "`3` is no type" },
		{ given: "a:", code: schema, at: "", message: "The type is missing." },
		{ given: "a: [free, pro]", code: schema, at: "[free, pro]", hint: "`field(enum): [a, b]`" },
		{ given: "a(enum): free", code: schema, at: "free", hint: "in brackets" },
		{ given: "a(enum): []", code: schema, at: "[]" },
		{ given: "a(enum): [.inf]", code: schema, at: ".inf", message: "finite" },
		{ given: "a(object): string", code: schema, at: "string", message: "needs a map" },
		{ given: "a(arry): string", code: schema, at: "a(arry)", hint: "Did you mean `a(array)`?" },
		{ given: "a(string): x", code: schema, at: "a(string)", hint: "Did you mean `a: string`?" },
		{ given: "a(tuple): string", code: schema, at: "a(tuple)", hint: "`(array)`, `(object)` and `(enum)`" },
		{ given: "a(enum)?: [x]", code: schema, at: "a(enum)?", hint: "`a?(enum)`" },
		{ given: "a(array: string", code: schema, at: "a(array", message: "do not match" },
		{ given: "(array): string", code: schema, at: "(array)", message: "has no name" },
		{ given: '"?": string', code: schema, at: '"?"', message: "has no name" },
		{ given: "__proto__: string", code: schema, at: "__proto__", message: "`__proto__`" },
		{ given: "a: string\na?: string", code: schema, at: "a?", message: "declared twice" },
		{ given: "a)(: string", code: schema, at: "a)(", message: "do not match" },
		{ given: "(*)?: string", code: schema, at: "(*)?", message: "has no name" },
		{ given: "a(array) of it: string", code: schema, at: "a(array) of it", hint: "Write `a(array)`." },
		// JSON Schema inside of Picoschema
		{ given: "a: { type: string }", code: schema, at: "type", hint: "Write `a: string`" },
		{ given: "a(array): { type: string }", code: schema, at: "type", hint: "Write `a(array): string`" },
		{
			given: "a: { type: string, description: What it is }",
			code: schema,
			at: "type",
			hint: "in Picoschema too",
		},
		{ given: "a: { type: array, items: string }", code: schema, at: "type", hint: "under `properties`" },
		// JSON Schema
		...["not", "if", "contains", "dependentRequired", "$anchor"].map((name) => ({
			given: `properties: { a: { ${name}: 1 } }`,
			code: keyword,
			at: name,
			message: "is not supported",
			hint: "it is not checked",
		})),
		{ given: "{ $schema: x, type: object }", code: keyword, at: "$schema", hint: "draft-07's" },
		{ given: "properties: { a: { oneOf: [] } }", code: schema, at: "[]" },
		{ given: "properties: { a: { minimum: x } }", code: schema, at: "x", message: "`minimum` is a number" },
		{ given: "properties: { a: { minLength: -1 } }", code: schema, at: "-1", message: "a whole number from 0 on" },
		{ given: "properties: { a: { multipleOf: 0 } }", code: schema, at: "0", message: "above 0" },
		{ given: "properties: { a: { type: array, uniqueItems: 1 } }", code: schema, at: "1" },
		{ given: "properties: { a: { pattern: '[' } }", code: schema, at: "'['", message: "no regular expression" },
		{ given: "properties: { a: { format: emal } }", code: keyword, at: "emal", hint: "Did you mean `email`?" },
		{ given: "properties: { a: { format: color } }", code: keyword, at: "color", hint: "Or write a `pattern`." },
		{ given: "properties: { a: { type: array, prefixItems: {} } }", code: schema, at: "{}" },
		{
			given: "properties: { a: { type: array, additionalItems: false } }",
			code: schema,
			at: "additionalItems",
			hint: "`items: false`",
		},
		{
			given: "properties: { a: { properties: { b: {} } } }",
			code: schema,
			at: "properties",
			message: "Without `type: object`",
		},
		{ given: "properties: { a: { items: {} } }", code: schema, at: "items", message: "Without `type: array`" },
		{
			given: "properties: { a: { allOf: [{ enum: [x@y.z] }, { format: email }] } }",
			code: schema,
			at: "allOf",
			message: "cannot be written as one",
		},
		...Object.entries({
			"type: integer, default: 1.5": "1.5",
			"type: string, default: null": "null",
			"enum: [b, c], default: a": "a",
			"type: string, maxLength: 2, default: abc": "abc",
			"type: string, pattern: '^a', default: b": "b",
			"type: array, items: { type: string }, default: [a, 1]": "[a, 1]",
			"type: array, uniqueItems: true, default: [{ x: 1, y: 2 }, { y: 2, x: 1 }]": "[{ x: 1, y: 2 }, { y: 2, x: 1 }]",
			"type: array, prefixItems: [{ type: string }], minItems: 1, default: []": "[]",
			"type: object, properties: { b: {} }, required: [b], default: {}": "{}",
			"type: object, additionalProperties: false, default: { c: 1 }": "c",
			"type: object, additionalProperties: { type: string }, default: { c: 1 }": "c",
			"type: object, propertyNames: { maxLength: 1 }, default: { cc: 1 }": "cc",
			"minimum: 3, default: 2": "2",
			"oneOf: [{ type: number }, { type: integer }], default: 1": "1",
			"allOf: [{ default: 1 }, { type: string }]": "1",
			"$ref: '#/$defs/text', default: 7": "7",
		}).map(([given, at]) => ({
			given: `properties: { a: { ${given} } }\n$defs: { text: { type: string } }`,
			code: schema,
			at,
			message: "The default of `a` is no value of its own schema.",
		})),
		{
			given:
				"properties: { a: { allOf: [{ properties: { b: { default: 1 } } }, { properties: { b: { type: string } } }] } }",
			code: schema,
			at: "allOf",
			message: "cannot be written as one",
		},
		...[
			"{ type: object, default: x }",
			"properties: { a: { type: array, items: { default: x } } }",
			"properties: { a: { type: array, prefixItems: [{ default: x }] } }",
			"properties: { a: { type: object, additionalProperties: { default: x } } }",
			"properties: { a: { type: object, propertyNames: { default: x } } }",
			"properties: { a: { anyOf: [{ type: string, default: x }, { type: integer }] } }",
		].map((given) => ({ given, code: keyword, at: "x", hint: "the schema of a field" })),
		{ given: "properties: { a: { $ref: '#/$defs/b' } }", code: schema, at: "'#/$defs/b'", hint: "under `$defs`" },
		{
			given: "{ properties: { a: { $ref: '#/$defs/usr' } }, $defs: { user: {} } }",
			code: schema,
			at: "'#/$defs/usr'",
			hint: "Did you mean `#/$defs/user`?",
		},
		{ given: "properties: { a: { $ref: '#name' } }", code: keyword, at: "'#name'", hint: "of this file" },
		...[
			"$ref: '#'",
			"anyOf: [{ $ref: '#' }, { type: object }]",
			"allOf: [{ $ref: '#/$defs/a' }], $defs: { a: { $ref: '#' } }",
		].map((given) => ({
			given: `{ ${given} }`,
			code: keyword,
			at: "'#'",
			message: "refers to itself without a field",
		})),
		{
			given:
				"{ type: object, properties: { a: { $ref: '#/$defs/b' } }, $defs: { b: { oneOf: [{ $ref: '#/$defs/b' }] } } }",
			code: keyword,
			at: "'#/$defs/b'",
			message: "refers to itself without a field",
		},
		{
			given: "properties: { a: { allOf: [{ $ref: '#' }, { type: object }] } }",
			code: schema,
			at: "allOf",
			message: "cannot be written as one",
		},
		{
			given: "{ properties: { a: { $ref: '#/$defs/a' } }, $defs: { a: { $id: 'http://x/y', $ref: '#' } } }",
			code: keyword,
			at: "'#'",
			message: "an `$id` of its own",
		},
		{
			given:
				"{ $schema: http://json-schema.org/draft-07/schema#, properties: { a: { $ref: '#/definitions/b', type: string } }, definitions: { b: {} } }",
			code: schema,
			at: "type",
			hint: "into an `allOf`",
		},
		{ given: "properties: { a: { typ: string } }", code: keyword, at: "typ", hint: "Did you mean `type`?" },
		{
			given: "properties: { a: { minLenght: 1 } }",
			code: keyword,
			at: "minLenght",
			message: "no keyword",
			hint: "Did you mean `minLength`?",
		},
		{ given: "properties: { a: { type: str } }", code: schema, at: "str", hint: "Did you mean `string`?" },
		{ given: "properties: { a: { type: any } }", code: schema, at: "any", hint: "Leave `type` out" },
		{ given: "properties: { a: { type: [string, null] } }", code: schema, at: "null", hint: '`"null"`' },
		{ given: "properties: { a: { type: [] } }", code: schema, at: "[]" },
		{ given: "properties: { a: { type: {} } }", code: schema, at: "{}", hint: "The types are" },
		{ given: "properties: { a: { enum: [] } }", code: schema, at: "[]" },
		{
			given: "properties: { a: { type: string, enum: [1] } }",
			code: schema,
			at: "[1]",
			message: "1 is not of the type that stands beside it",
		},
		{ given: "properties: { a: { type: integer, const: 1.5 } }", code: schema, at: "1.5" },
		{
			given: "properties: { a: { type: string, items: {} } }",
			code: schema,
			at: "items",
			hint: "for the type `array`",
		},
		{ given: "properties: { a: { type: string, required: [] } }", code: schema, at: "required" },
		{ given: "properties: { a: { anyOf: [] } }", code: schema, at: "[]" },
		{ given: "properties: { a: { nullable: maybe } }", code: schema, at: "maybe" },
		{ given: "properties: { a: { description: [x] } }", code: schema, at: "[x]" },
		{ given: "{ type: object, properties: [a] }", code: schema, at: "[a]", message: "`properties` is a map" },
		{ given: "properties: { __proto__: {} }", code: schema, at: "__proto__" },
		{ given: "{ properties: { name: {} }, required: [nme] }", code: schema, at: "nme", hint: "Did you mean `name`?" },
		{ given: "{ properties: { name: {} }, required: [age] }", code: schema, at: "age", hint: "Declare it" },
		{
			given: "properties: { a: { type: object, required: true } }",
			code: schema,
			at: "true",
			hint: "`required: [name]`",
		},
	];
	test.each(cases)("$given", ({ given, code, at, message = "", hint = "" }) => {
		const findings = findingsOf(given);
		expect(findings.map((finding) => ({ code: finding.code, at: finding.at }))).toEqual([{ code, at }]);
		expect(findings[0]?.message).toContain(message);
		expect(findings[0]?.hint ?? "").toContain(hint);
	});

	test("all of them come in one run, and the rest of the type is there", () => {
		const { type, diagnostics } = parseSchema(read("a: strng\nb: string\nc(x): y\nd(array): { e: nummber }"));
		expect(diagnostics).toHaveLength(3);
		expect(withoutSpans(type)).toEqual(
			object(
				field("a", unknown),
				field("b", string),
				field("d", { kind: "array", items: object(field("e", unknown)) }),
			),
		);
	});

	test("a field that looks like JSON Schema is a warning as long as it is Picoschema", () => {
		const severities = (text: string) => parseSchema(read(text)).diagnostics.map(({ severity }) => severity);
		expect(severities("a: { type: string }")).toEqual(["warning"]);
		expect(severities("a: { type: string, description: string }")).toEqual(["warning"]);
		expect(severities("a: { type: string, description: What it is }")).toEqual(["error"]);
		expect(severities("a: { type: string, name: string }")).toEqual([]);
	});

	test("a type inside quotes is pointed at exactly", () => {
		const text = 'a: "\\u0073trng, a\\tb"';
		const [finding] = parseSchema(read(text)).diagnostics;
		expect(text.slice(finding?.span.start, finding?.span.end)).toBe("\\u0073trng");
	});
});

describe("a field remembers where it is declared", () => {
	test.each([
		["name?: string", "name?"],
		['"user(object, who asks)":\n  name: string', '"user(object, who asks)"'],
		["type: object\nproperties: { 'plan': {} }", "'plan'"],
		['{ "properties": { "plan": {} } }', '"plan"'],
	])("%s", (text, want) => {
		const span = parseSchema(read(text)).type?.fields[0]?.span;
		expect(span?.path).toBe(path);
		expect(text.slice(span?.start, span?.end)).toBe(want);
	});

	test("in an object too", () => {
		const text = "user:\n  name: string";
		const user = parseSchema(read(text)).type?.fields[0]?.type;
		const span = user?.kind === "object" ? user.fields[0]?.span : undefined;
		expect(text.slice(span?.start, span?.end)).toBe("name");
	});

	test("and two objects that differ in it only are one member of a union", () => {
		const text = "properties:\n  a: { type: object, anyOf: [{ properties: { b: {} } }, { properties: { b: {} } }] }";
		expect(parseSchema(read(text)).type?.fields[0]?.type.kind).toBe("object");
	});
});
