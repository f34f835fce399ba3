import type { DiagnosticCode } from "../../generator/model/codes.ts";
import type { JsonValue } from "../../generator/model/json.ts";
import type { TemplateDefinition } from "./compile-templates.ts";
import { partialRows } from "./handlebars-partial-rows.ts";
import type { standardHelpers } from "./standard-helpers.ts";

/**
 * One template of a row: what it prints for its data (`want`, which Handlebars itself must print too), or the code of the
 * finding that refuses it, and the words by which the finding names the construct; or the path of the value that the check
 * of the input rejects. `published` is what Handlebars 4.7.10 prints without the mended `+`. `input` declares the type
 * (Picoschema or JSON Schema); without it the type is inferred. `helpers` names those of the standard library that are
 * registered with Handlebars.
 */
export type RowCase = TemplateDefinition & { readonly helpers?: readonly (keyof typeof standardHelpers)[] } & (
		| { readonly data: Readonly<Record<string, unknown>>; readonly want: string; readonly published?: string }
		| { readonly data: Readonly<Record<string, unknown>>; readonly rejected: string }
		| { readonly refused: DiagnosticCode; readonly names: string }
	);

/** A way in which Handlebars is not what one expects, and the templates that show that it is kept or refused. */
export type Row = { readonly row: string; readonly cases: readonly RowCase[] };

const falsy: readonly unknown[] = [false, null, "", 0, -0, [], Number.NaN, 0n];
const truthy: readonly unknown[] = [true, {}, " ", "0", 1, [0], "false", new Map()];

/** An object that prints by valueOf, as the date libraries make them: `"" + value` asks it before toString. */
const moment = { valueOf: () => 1, toString: () => "text" };

/** An object whose class has a getter, which Handlebars does not read. */
class Labelled {
	get label(): string {
		return "label";
	}
}

/** `["x", , "y"]` */
function createListWithHole(): readonly string[] {
	const list = ["x"];
	list[2] = "y";
	return list;
}

const shared = { title: "S" };
const item = { type: "object", properties: { title: { type: "string" } }, required: ["title"] };
const itemsAndSelection: JsonValue = {
	type: "object",
	properties: { title: { type: "string" }, items: { type: "array", items: item }, sel: item },
	required: ["title", "items", "sel"],
};

const names: readonly Row[] = [
	{
		row: "a bare name is a variable, also one that a later helper could have",
		cases: [
			{
				template: "{{json}} {{default}} {{lower}}",
				data: { json: "a", default: "b", lower: "c" },
				want: "a b c",
			},
			{ template: "{{#if upper}}{{upper}}{{/if}}", data: { upper: "U" }, want: "U" },
			{ template: "{{upper lower}}", helpers: ["upper"], data: { lower: "l" }, want: "L" },
		],
	},
	{
		row: "a name of a built-in helper is never a variable",
		cases: [
			...["if", "unless", "each", "with", "lookup", "log", "helperMissing", "blockHelperMissing"].map(
				(name): RowCase => ({ template: `{{${name}}}`, refused: "unsupported-template", names: name }),
			),
			{ template: "{{this.log}} {{this.if}}", data: { log: "L", if: "I" }, want: "L I" },
			{ template: "{{#with o}}{{./each}}{{/with}}", data: { o: { each: "E" } }, want: "E" },
		],
	},
	{
		row: "a name that ends with this counts as scoped",
		cases: [
			{ template: "{{do-this}} {{xthis}}", data: { "do-this": "a", xthis: "b" }, want: "a b" },
			{ template: "{{a.do-this}}", data: { a: { "do-this": "x" } }, want: "x" },
			{
				template: "{{#each xs as |do-this|}}[{{do-this}}]{{/each}}",
				input: { "xs(array)": { "do-this?": "string" } },
				data: { xs: [{}] },
				want: "[]",
			},
		],
	},
	{
		row: "a block parameter wins over a helper of its name",
		cases: [
			{
				template: "{{#each xs as |upper|}}{{upper}}{{/each}}",
				helpers: ["upper"],
				data: { xs: ["a"] },
				want: "a",
			},
			...["{{upper 1}}", "{{#if (upper 1)}}x{{/if}}", '{{json (upper "z")}}'].map(
				(inside): RowCase => ({
					template: `{{#each xs as |upper|}}${inside}{{/each}}`,
					refused: "unsupported-template",
					names: '"upper" is a block parameter',
				}),
			),
			...["if", "each", "with", "lookup", "log", "ifEquals"].map(
				(name): RowCase => ({
					template: `{{#each xs as |${name}|}}{{#if this}}x{{/if}}{{/each}}`,
					refused: "unsupported-template",
					names: `the helper ${name}`,
				}),
			),
			{
				template: "{{#with o as |upper|}}{{upper.y}}{{/with}}{{upper t}}",
				helpers: ["upper"],
				data: { o: { y: "y" }, t: "t" },
				want: "yT",
			},
		],
	},
	{
		row: "block parameters",
		cases: [
			{ template: "{{#each xs as |upper|}}{{upper}}{{/each}}", data: { xs: ["a", "b"] }, want: "ab" },
			{
				template: "{{#each xs as |x i|}}{{i}}{{x}}{{#each ../ys as |x|}}{{x}}{{i}}{{/each}}{{/each}}",
				data: { xs: ["a", "b"], ys: ["y"] },
				want: "0ay01by1",
			},
			{
				template: "{{#each xs as |v k|}}{{k}}={{v}};{{/each}}",
				input: { xs: { "(*)": "string" } },
				data: { xs: { b: "1", a: "2" } },
				want: "b=1;a=2;",
			},
			{ template: "{{#with o as |x|}}{{x.y}}{{../t}}{{/with}}", data: { o: { y: "Y" }, t: "T" }, want: "YT" },
			{ template: "{{#each xs as |index|}}{{@index}}{{/each}}", data: { xs: ["a", "b"] }, want: "ab" },
			{
				template: "{{#each xs as |x key|}}{{#each ../ys}}{{@key}}{{@../key}} {{/each}}{{/each}}",
				input: { "xs(array)": "string", "ys(array)": "string" },
				data: { xs: ["a", "b"], ys: ["y"] },
				want: "00 11 ",
			},
			{ template: "{{#if b}}{{else with a as |x|}}{{x.y}}{{/if}}", data: { a: { y: "Y" } }, want: "Y" },
		],
	},
	{
		row: "a literal as a head is a path; as a parameter it is a literal",
		cases: [
			{ template: "{{12}}", data: { 12: "x" }, want: "x" },
			{ template: "{{true}} {{null}} {{undefined}}", data: { true: "t", null: "n", undefined: "u" }, want: "t n u" },
			{ template: '{{"a b"}}', data: { "a b": "x" }, want: "x" },
			{ template: "{{[a b]}}", data: { "a b": "x" }, want: "x" },
			{ template: '{{#"x"}}y{{/"x"}}', input: { x: "boolean" }, data: { x: true }, want: "y" },
			{ template: "{{#if 12}}x{{/if}}", data: {}, want: "x" },
			{ template: "{{#if 0}}x{{else}}y{{/if}}{{#if 0 includeZero=true}}z{{/if}}", data: {}, want: "yz" },
			{ template: '{{#if ""}}x{{else}}y{{/if}}{{#if null}}x{{/if}}{{#if undefined}}x{{/if}}', data: {}, want: "y" },
			{ template: '{{#each "ab"}}x{{/each}}|', data: {}, want: "|" },
		],
	},
	{
		row: "an empty segment is the context",
		cases: [
			{
				template: "{{#each xs}}{{#each []}}{{this}}{{/each}};{{/each}}",
				data: { xs: [["a", "b"], ["c"]] },
				want: "ab;c;",
			},
		],
	},
	{
		row: "a position of a list is written in brackets",
		cases: [
			{ template: "{{a.0}}", refused: "invalid-template", names: "not valid" },
			{ template: "{{a.[1]}}", input: { "a(array)": "string" }, data: { a: ["x", "y"] }, want: "y" },
			{ template: "{{a.[1]}}|", input: { "a(array)": "string" }, data: { a: ["x"] }, want: "|" },
			{ template: "{{a.0.b}}", input: { "a(array)": { b: "string" } }, data: { a: [{ b: "x" }] }, want: "x" },
			{ template: "{{a.0.b}}|", input: { "a(array)": { b: "string" } }, data: { a: [] }, want: "|" },
		],
	},
	{
		row: "a name in parentheses is always a call",
		cases: [
			{ template: "{{#if (foo)}}x{{/if}}", refused: "unknown-helper", names: "foo" },
			{ template: "{{#if (upper)}}x{{/if}}", refused: "unknown-helper", names: "upper" },
			{ template: "{{(foo)}}", refused: "invalid-template", names: "not valid" },
		],
	},
	{
		row: "a dotted name with arguments would be a function in the data",
		cases: [
			{ template: "{{a.b x}}", refused: "unsupported-template", names: "a.b" },
			{ template: "{{this.b x}}", refused: "unsupported-template", names: "this.b" },
			{ template: "{{upper (a.b x)}}", refused: "unsupported-template", names: "a.b" },
		],
	},
	{
		row: "an unknown helper with arguments",
		cases: [
			{ template: "{{uper x}}", refused: "unknown-helper", names: "uper" },
			{ template: "{{upper x=1}}", refused: "unknown-helper", names: "upper" },
			{ template: "{{#if (uper x)}}y{{/if}}", refused: "unknown-helper", names: "uper" },
			{ template: "{{#list xs}}x{{/list}}", refused: "unknown-helper", names: "list" },
			{ template: '[{{log "x"}}]', data: {}, want: "[]" },
		],
	},
	{
		row: "block parameters on blocks that give none",
		cases: [
			{ template: "{{#if a as |x|}}{{x}}{{/if}}", refused: "unsupported-template", names: "block parameter" },
			{ template: "{{#unless a as |x|}}x{{/unless}}", refused: "unsupported-template", names: "block parameter" },
			{
				template: "{{#a as |x|}}{{x}}{{/a}}",
				input: { a: { b: "string" } },
				refused: "unsupported-template",
				names: "block parameter",
			},
			{ template: "{{#each xs as |a b c|}}x{{/each}}", refused: "unsupported-template", names: "block parameter" },
			{ template: "{{#with o as |a b|}}x{{/with}}", refused: "unsupported-template", names: "block parameter" },
		],
	},
	{
		row: "a raw block",
		cases: [
			{ template: "{{{{raw}}}}{{x}}{{{{/raw}}}}", helpers: ["raw"], data: { x: "X" }, want: "{{x}}" },
			{ template: "a\n\u2028{{{{raw}}}}{{x}}{{{{/raw}}}}", helpers: ["raw"], data: {}, want: "a\n\u2028{{x}}" },
			{ template: "{{{{verbatim}}}}{{x}}{{{{/verbatim}}}}", refused: "unsupported-template", names: "raw" },
		],
	},
	{
		row: "the built-in blocks take exactly one argument",
		cases: [
			{ template: '{{#lookup o "k"}}x{{/lookup}}', refused: "unsupported-template", names: "lookup" },
			{ template: "{{if x}}", refused: "unknown-helper", names: "if" },
			{ template: "{{each xs}}", refused: "unknown-helper", names: "each" },
			{ template: "{{#each a b}}x{{/each}}", refused: "invalid-template", names: "each" },
			{ template: "{{#if}}x{{/if}}", refused: "invalid-template", names: "if" },
			{ template: "{{#if a b}}x{{/if}}", refused: "invalid-template", names: "if" },
			{ template: "{{#unless}}x{{/unless}}", refused: "invalid-template", names: "unless" },
			{ template: "{{#with}}x{{/with}}", refused: "invalid-template", names: "with" },
			{ template: "{{#each xs limit=1}}x{{/each}}", refused: "unsupported-template", names: "named argument" },
		],
	},
	{
		row: "decorators",
		cases: [
			{ template: "{{* foo}}", refused: "unsupported-template", names: "decorator" },
			{ template: '{{#*frame "x"}}y{{/frame}}', refused: "unsupported-template", names: "frame" },
			{ template: "{{#*inline name}}y{{/inline}}", refused: "invalid-template", names: "inline" },
		],
	},
];

const nullableItems: JsonValue = {
	type: "object",
	properties: {
		xs: { type: "array", items: { anyOf: [{ type: "string" }, { type: "null" }] } },
		a: { type: "boolean" },
		t: { type: "string" },
	},
	required: ["xs", "a", "t"],
};

const gridAndNumber: JsonValue = {
	type: "object",
	properties: {
		grid: { type: "array", items: { type: "array", items: { type: "string" } } },
		n: { type: "number" },
		length: { type: "number" },
	},
	required: ["grid", "n", "length"],
};

const nullableA: JsonValue = {
	type: "object",
	properties: {
		a: { anyOf: [{ type: "object", properties: { b: { type: "string" } } }, { type: "null" }] },
	},
	required: ["a"],
};

const paths: readonly Row[] = [
	{
		row: "a path through null or undefined prints nothing and is false",
		cases: [
			{ template: "[{{a.b}}]", input: nullableA, data: { a: null }, want: "[]" },
			{ template: "[{{a.b}}]", input: nullableA, data: { a: {} }, want: "[]" },
			{ template: "{{#if a.b}}y{{else}}n{{/if}}", input: nullableA, data: { a: null }, want: "n" },
			{ template: "{{#with a.b}}y{{else}}n{{/with}}", input: nullableA, data: { a: null }, want: "n" },
			{ template: "{{#a.b}}y{{else}}n{{/a.b}}", input: nullableA, data: { a: null }, want: "n" },
			{
				template: "{{#each a.b.c}}y{{else}}n{{/each}}",
				input: { "a?": { "b?": { "c?(array)": "string" } } },
				data: {},
				want: "n",
			},
		],
	},
	{
		row: "a path through null is null for a helper, and through undefined undefined",
		cases: [
			{
				template: "{{#each tags}}{{#../tags}}{{eq ../t.a @root.t.a}}{{/../tags}}{{/each}}",
				helpers: ["eq"],
				input: {
					type: "object",
					properties: {
						tags: {
							type: "array",
							items: {
								type: "object",
								properties: { t: { type: "object", properties: { a: { type: "boolean" } }, required: ["a"] } },
								required: ["t"],
							},
						},
						t: {
							anyOf: [{ type: "object", properties: { a: { type: "boolean" } }, required: ["a"] }, { type: "null" }],
						},
					},
					required: ["tags", "t"],
				},
				data: { t: null, tags: [{ t: { a: true } }] },
				want: "true",
			},
			{ template: "{{json a.b}}", helpers: ["json"], input: nullableA, data: { a: null }, want: "null" },
			{ template: "[{{json a.b}}]", helpers: ["json"], input: nullableA, data: { a: {} }, want: "[]" },
			{
				template: "[{{json a.b.c}}]",
				helpers: ["json"],
				input: { "a?": { "b?": { c: "string" } } },
				data: {},
				want: "[]",
			},
			{
				template: "{{#if (eq a.b null)}}null{{else}}other{{/if}}",
				helpers: ["eq"],
				input: nullableA,
				data: { a: null },
				want: "null",
			},
		],
	},
	{
		row: "a path from @root stops at the first false value and returns it",
		cases: [
			{ template: "{{@root.a.b}}", input: { a: "boolean" }, refused: "unknown-path", names: "b" },
			{ template: "{{#each xs}}{{@index.x}}{{/each}}", refused: "unsupported-template", names: "@index" },
			{ template: "{{@root.a.length}}", input: { a: "string" }, refused: "unsupported-template", names: "@root" },
			{ template: "{{@root.a.b}}", input: { a: "any" }, refused: "unsupported-template", names: "@root" },
			{ template: "{{a.length}}", input: { a: "string" }, data: { a: "" }, want: "0" },
			{ template: "[{{@root.a.b}}]", input: nullableA, data: { a: null }, want: "[]" },
			{ template: "{{@root.a.length}}", input: { "a(array)": "string" }, data: { a: [] }, want: "0" },
		],
	},
	{
		row: "only own properties are read",
		cases: [
			{
				template: "[{{toString}}{{constructor}}]",
				input: { "toString?": "string", "constructor?": "string" },
				data: {},
				want: "[]",
			},
			{ template: "{{constructor.name}}|", input: { "constructor?": { name: "string" } }, data: {}, want: "|" },
			{ template: "{{constructor.name}}", data: { constructor: { name: "x" } }, want: "x" },
			{ template: "{{hasOwnProperty}}", data: { hasOwnProperty: "x" }, want: "x" },
			{
				template: "{{#constructor}}y{{else}}n{{/constructor}}",
				input: { "constructor?": "boolean" },
				data: {},
				want: "n",
			},
			{
				template: "[{{a.size}}{{a.constructor}}]",
				input: { a: "any" },
				data: { a: new Map([["k", "v"]]) },
				want: "[]",
			},
			{ template: "[{{a.label}}]", input: { a: "any" }, data: { a: new Labelled() }, want: "[]" },
			{ template: "{{#if valueOf}}y{{else}}n{{/if}}", data: {}, want: "n" },
			{ template: "{{m.toString}}{{m.size}}|", input: { m: { "(*)": "string" } }, data: { m: {} }, want: "|" },
			{ template: "{{__proto__}}", refused: "unknown-path", names: "__proto__" },
			{ template: "{{a.__proto__.b}}", refused: "unknown-path", names: "__proto__" },
			{
				template: "{{xs.length}} {{s.length}}",
				input: { "xs(array)": "string", s: "string" },
				data: { xs: ["a"], s: "abc" },
				want: "1 3",
			},
			{ template: "{{s.[0]}}{{s.[9]}}|", input: { s: "string" }, data: { s: "abc" }, want: "a|" },
			{
				template: "{{#with u}}{{t.[0]}}{{/with}}",
				input: { "u?": { "t?": "string" } },
				data: { u: { t: "xy" } },
				want: "x",
			},
		],
	},
	{
		row: "../ skips blocks that keep the context",
		cases: [
			{
				template: "{{#each xs}}{{#if ../b}}{{../t}}{{this}}{{/if}}{{#unless ../c}}{{../t}}{{/unless}}{{/each}}",
				data: { xs: ["1", "2"], b: true, t: "T" },
				want: "T1TT2T",
			},
			{
				template: "{{#with o}}{{#if x}}{{else}}{{../t}}{{/if}}{{/with}}",
				data: { o: {}, t: "T" },
				want: "T",
			},
			{ template: "{{#if a}}{{../t}}{{/if}}", refused: "no-outer-context", names: "outer context" },
		],
	},
	{
		row: "../ skips a block whose context is the outer one, or equals it loosely",
		cases: [
			{
				template: "{{#each items}}{{#with ../sel}}{{../title}};{{/with}}{{/each}}",
				input: itemsAndSelection,
				data: { title: "ROOT", sel: shared, items: [shared, { title: "x" }] },
				want: "ROOT;x;",
			},
			{
				template: "{{#each ns}}{{#each @root.xs}}{{#length}}{{../length}}{{/length}}{{/each}}{{/each}}",
				input: {
					type: "object",
					properties: {
						length: { type: "string" },
						ns: { type: "array", items: { type: "number" } },
						xs: { type: "array", items: { type: "array", items: { type: "string" } } },
					},
					required: ["length", "ns", "xs"],
				},
				data: { length: "L", ns: [0], xs: [[]] },
				want: "L",
			},
			{
				template: "{{#each xs}}{{#with ../n}}{{../t}};{{/with}}{{/each}}",
				input: { "xs(array)": { "t?": "string" }, n: { "t?": "string" }, t: "string" },
				data: { xs: [{ t: "a" }], n: { t: "b" }, t: "T" },
				want: "a;",
			},
			...[
				{ x: "1", n: 1, want: "7;" },
				{ x: "2", n: 1, want: "1;" },
				{ x: "0", n: 0, want: "7;" },
				{ x: "", n: 0, want: "7;" },
			].map(
				({ x, n, want }): RowCase => ({
					template: "{{#each xs}}{{#with ../n}}{{../length}};{{/with}}{{/each}}",
					input: { "xs(array)": "string", n: "number", length: "number" },
					data: { xs: [x], n, length: 7 },
					want,
				}),
			),
			{
				template: "{{#each grid}}{{#with ../n}}{{../length}};{{/with}}{{/each}}",
				input: gridAndNumber,
				data: { grid: [["1"], ["1", "2"]], n: 1, length: 7 },
				want: "7;2;",
			},
		],
	},
	{
		row: "a context that may be null, undefined or NaN",
		cases: [
			{
				template: "{{#each xs}}{{#if ../a}}{{../../t}}{{/if}}{{/each}}",
				input: nullableItems,
				refused: "wrong-use",
				names: "may hold null",
			},
			{
				template: "{{#each xs}}{{#if ../flag}}{{../../t}}{{/if}}{{/each}}",
				refused: "wrong-use",
				names: "may hold null",
			},
			{
				template: "{{#each xs}}{{this}},{{/each}}",
				input: nullableItems,
				data: { a: true, t: "T", xs: [null, "x", null] },
				want: ",x,,",
			},
		],
	},
	{
		row: "this that may be null in a nested block",
		cases: [
			{
				template: "{{#each xs}}{{#unless @last}}{{this}},{{/unless}}{{/each}}",
				input: nullableItems,
				refused: "wrong-use",
				names: "may hold null",
			},
			{
				template: "{{#each xs}}{{#if ../a}}{{> p}}{{/if}}{{/each}}",
				partials: { p: "{{this}}" },
				input: nullableItems,
				refused: "wrong-use",
				names: "may hold null",
			},
			{
				template: "{{#each xs}}{{#if this}}{{#if @last}}.{{/if}}{{/if}}{{this}}{{/each}}",
				input: nullableItems,
				data: { a: true, t: "T", xs: [null, "x"] },
				want: ".x",
			},
			{
				template: "{{#each xs}}{{#if @last}}.{{/if}}{{this}}{{/each}}",
				input: nullableItems,
				data: { a: true, t: "T", xs: ["x", null] },
				want: "x.",
			},
		],
	},
	{
		row: "../ past the root",
		cases: [
			{ template: "{{../a}}", refused: "no-outer-context", names: "../a" },
			{ template: "{{#with this}}{{../a}}{{/with}}", refused: "no-outer-context", names: "../a" },
			{ template: "{{#each xs}}{{../../a}}{{/each}}", refused: "no-outer-context", names: "../../a" },
			{ template: "{{#each ../xs}}{{this}}{{/each}}", refused: "no-outer-context", names: "../xs" },
			{ template: "{{#each xs}}{{else}}{{../a}}{{/each}}", refused: "no-outer-context", names: "../a" },
			{
				template: "{{#each xs}}{{> p}}{{/each}}",
				partials: { p: "{{../a}}" },
				refused: "no-outer-context",
				names: "../a",
			},
			{
				template: "{{> p o}}",
				partials: { p: "{{#each xs}}{{../t}}{{this}}{{/each}}" },
				data: { o: { t: "T", xs: ["a"] }, t: "R" },
				want: "Ta",
			},
		],
	},
	{
		row: "../ counts contexts, whatever kinds of blocks made them",
		cases: [
			{
				template: "{{#with o}}{{#each xs}}{{#with y}}{{a}}{{../../b}}{{../../../c}}{{/with}}{{/each}}{{/with}}",
				data: { o: { xs: [{ y: { a: 1 } }], b: 2 }, c: 3 },
				want: "123",
			},
			{
				template: "{{#each xs}}{{#with this}}{{a}}{{../t}}{{/with}}{{/each}}",
				data: { xs: [{ a: "1" }], t: "T" },
				want: "1T",
			},
		],
	},
];

const values: readonly Row[] = [
	{
		row: "what is printed for a value",
		cases: [
			{
				template: "[{{a}}][{{b}}][{{c}}][{{d}}][{{{e}}}]",
				input: { "a?": "string", b: "boolean", c: "number", d: "string", e: "string" },
				data: { b: false, c: 0, d: "<&>", e: "<&>" },
				want: "[][false][0][<&>][<&>]",
			},
			{ template: "{{a}} {{b}} {{c}}", data: { a: 1e21, b: 0.1, c: -0 }, want: "1e+21 0.1 0" },
			{ template: "[{{a}}]", input: nullableA, data: { a: {} }, want: "[[object Object]]" },
			{ template: "{{a}}", input: { "a(array)": "string" }, data: { a: ["x", "y"] }, want: "x,y" },
			{ template: "[{{a}}]", input: { a: "any" }, data: { a: null }, want: "[]" },
			{ template: "[{{a}}]", input: { a: "any" }, data: { a: moment }, want: "[1]" },
			{ template: "{{&a}}", data: { a: "<" }, want: "<" },
		],
	},
	{
		row: "values side by side are text (Handlebars 4.7 adds them, #2167)",
		cases: [
			{ template: "{{a}}{{b}}", data: { a: 1, b: 2 }, want: "12", published: "3" },
			{ template: "{{#if a}}{{a}}{{/if}}{{b}}", data: { a: 1, b: true }, want: "1true", published: "2" },
			{ template: "{{#each xs}}{{this}}{{@index}}{{/each}}", data: { xs: [1, 2] }, want: "1021", published: "13" },
		],
	},
	{
		row: "#if",
		cases: [
			...falsy.map(
				(a): RowCase => ({ template: "{{#if a}}y{{else}}n{{/if}}", input: { a: "any" }, data: { a }, want: "n" }),
			),
			...truthy.map(
				(a): RowCase => ({ template: "{{#if a}}y{{else}}n{{/if}}", input: { a: "any" }, data: { a }, want: "y" }),
			),
			{ template: "{{#if a}}y{{else}}n{{/if}}", input: { "a(array)": "any" }, data: { a: [] }, want: "n" },
			{ template: "{{#if a}}y{{else}}n{{/if}}", input: { a: { "(*)": "any" } }, data: { a: {} }, want: "y" },
			{ template: "{{#if a}}y{{else}}n{{/if}}", input: { a: "string" }, data: { a: "0" }, want: "y" },
			{ template: "{{#if a}}y{{else}}n{{/if}}", input: { a: "number" }, data: { a: -0 }, want: "n" },
			{ template: "{{#unless a}}y{{else}}n{{/unless}}", input: { "a(array)": "any" }, data: { a: [] }, want: "y" },
			{ template: "{{^if a}}y{{else}}n{{/if}}", data: { a: false }, want: "y" },
			{
				template: "{{#if a}}1{{else if b}}2{{else unless c}}3{{else}}4{{/if}}",
				data: { a: "", b: 0, c: true },
				want: "4",
			},
		],
	},
	{
		row: "includeZero",
		cases: [
			{ template: "{{#if a includeZero=true}}x{{else}}y{{/if}}", data: { a: 0 }, want: "x" },
			{ template: "{{#if a includeZero=true}}x{{else}}y{{/if}}", data: { a: -0 }, want: "x" },
			{ template: "{{#if a includeZero=true}}x{{else}}y{{/if}}", data: { a: "" }, want: "y" },
			{ template: "{{#unless a includeZero=true}}x{{else}}y{{/unless}}", data: { a: 0 }, want: "y" },
			...[Number.NaN, 0n, null, undefined, false, []].map(
				(a): RowCase => ({
					template: "{{#if a includeZero=true}}x{{else}}y{{/if}}",
					input: { "a?": "any" },
					data: { a },
					want: "y",
				}),
			),
			{ template: "{{#if a includeZero=false}}x{{else}}y{{/if}}", data: { a: 0 }, want: "y" },
			{ template: "{{#if a includeZero=b}}x{{/if}}", refused: "unsupported-template", names: "named argument" },
		],
	},
	{
		row: "#with enters 0, and not false, null, an empty text or list",
		cases: [
			...["", false, null, undefined, []].map(
				(a): RowCase => ({
					template: "{{#with a}}y{{else}}n{{/with}}",
					input: { "a?": "any" },
					data: { a },
					want: "n",
				}),
			),
			...[0, -0, {}, " ", true, [0]].map(
				(a): RowCase => ({
					template: "{{#with a}}y{{else}}n{{/with}}",
					input: { "a?": "any" },
					data: { a },
					want: "y",
				}),
			),
			{ template: "{{#with a}}{{this}}{{else}}n{{/with}}", input: { a: "number" }, data: { a: 0 }, want: "0" },
			{ template: "{{#with a}}{{this}}{{else}}n{{/with}}", input: { a: "string" }, data: { a: "" }, want: "n" },
			{ template: "{{#with a}}{{b}}{{else}}n{{/with}}", input: { "a?": { b: "string" } }, data: {}, want: "n" },
			{ template: "{{#with a}}{{b}}{{/with}}", data: { a: { b: "x" } }, want: "x" },
		],
	},
	{
		row: "a section tests, loops or enters, as its type decides",
		cases: [
			{ template: "{{#x}}y{{/x}}", refused: "type-needed", names: "x" },
			{ template: "{{^x}}y{{/x}}", refused: "type-needed", names: "x" },
			{ template: "{{#x}}y{{/x}}", input: { x: "any" }, refused: "type-needed", names: "x" },
			{ template: "{{#x}}{{x}}{{else}}n{{/x}}", input: { x: "boolean" }, data: { x: true }, want: "true" },
			{ template: "{{#x}}y{{else}}n{{/x}}", input: { x: "boolean" }, data: { x: false }, want: "n" },
			{ template: "{{#x}}y{{else}}n{{/x}}", input: { "x?": "boolean" }, data: {}, want: "n" },
			{
				template: "{{#x}}{{@index}}{{this}}{{@last}};{{else}}n{{/x}}",
				input: { "x(array)": "string" },
				data: { x: ["a", "b"] },
				want: "0afalse;1btrue;",
			},
			{ template: "{{#x}}y{{else}}n{{/x}}", input: { "x(array)": "string" }, data: { x: [] }, want: "n" },
			{
				template: "{{#x}}{{y}}{{../z}}{{/x}}",
				input: { x: { y: "string" }, z: "string" },
				data: { x: { y: "a" }, z: "b" },
				want: "ab",
			},
			{ template: "{{#x}}y{{else}}n{{/x}}", input: { "x?": { y: "string" } }, data: {}, want: "n" },
			{ template: "[{{#x}}y{{this}}{{else}}n{{/x}}]", input: { x: "string" }, data: { x: "" }, want: "[y]" },
			{ template: "{{#x}}{{this}}{{else}}n{{/x}}", input: { x: "number" }, data: { x: 0 }, want: "0" },
			{ template: "{{#x}}{{b}}{{/x}}", input: { x: { "(*)": "string" } }, data: { x: { b: "v" } }, want: "v" },
		],
	},
	{
		row: "an inverted section prints nothing for an empty text and 0",
		cases: [
			{ template: "[{{^x}}n{{/x}}]", input: { x: "string" }, data: { x: "" }, want: "[]" },
			{ template: "[{{^x}}n{{/x}}]", input: { x: "number" }, data: { x: 0 }, want: "[]" },
			{ template: "[{{^x}}n{{/x}}]", input: { "x?": "string" }, data: {}, want: "[n]" },
			{ template: "[{{^x}}n{{/x}}]", input: { "x(array)": "string" }, data: { x: [] }, want: "[n]" },
			{ template: "[{{^x}}n{{else}}y{{/x}}]", input: { x: "boolean" }, data: { x: true }, want: "[y]" },
		],
	},
	{
		row: "#each over lists and maps",
		cases: [
			{ template: "{{#each a}}{{this}},{{else}}n{{/each}}", data: { a: ["x", "", "y"] }, want: "x,,y," },
			{ template: "{{#each a}}x{{else}}n{{/each}}", data: { a: [] }, want: "n" },
			{
				template: "{{#each m}}{{@key}}={{this}}{{@index}}{{@first}}{{@last}};{{else}}n{{/each}}",
				input: { m: { "(*)": "string" } },
				data: { m: { b: "1", 10: "2", a: "3", 2: "4" } },
				want: "2=40truefalse;10=21falsefalse;b=12falsefalse;a=33falsetrue;",
			},
			{ template: "{{#each m}}{{@key}}{{else}}n{{/each}}", data: { m: {} }, want: "n" },
			{
				template: "{{#each m}}{{@key}}{{this}};{{/each}}",
				data: { m: { "": 1, length: 2, constructor: 3 } },
				want: "1;length2;constructor3;",
			},
			{ template: "{{#each a}}x{{else}}n{{/each}}", input: { a: "string" }, data: { a: "text" }, want: "n" },
			{ template: "{{#each a}}x{{/each}}|", input: { "a?": "number" }, data: { a: 1 }, want: "|" },
			{ template: "{{#each a}}x{{else}}{{a}}{{/each}}", input: { a: "boolean" }, data: { a: true }, want: "true" },
			{ template: "{{#each a}}x{{/each}}", input: { a: "any" }, refused: "wrong-use", names: "looped" },
			{ template: "{{#each a}}x{{/each}}", input: { a: { b: "string" } }, refused: "wrong-use", names: "looped" },
			{
				template: "{{#each a}}{{#each this}}{{this}}{{/each}};{{/each}}",
				data: { a: [["x", "y"], [], ["z"]] },
				want: "xy;;z;",
			},
		],
	},
	{
		row: "lookup by a key that is a value",
		cases: [
			{ template: "{{lookup o k}}", refused: "unknown-helper", names: "lookup" },
			{ template: "{{lookup o}}", input: { o: { "(*)": "string" } }, refused: "unknown-helper", names: "lookup" },
			{
				template: '{{lookup o k}}|{{lookup xs i}}|{{lookup o "toString"}}',
				input: { o: { "(*)": "string" }, k: "string", "xs(array)": "number", i: "integer" },
				data: { o: { a: "A" }, k: "a", xs: [5, 0], i: 1 },
				want: "A|0|",
			},
			...[
				{ o: { "(*)": "string" }, "k?": "string" },
				{ o: { "(*)": "string" }, k: "number" },
				{ "o(array)": "string", k: "string" },
				{ o: "string", k: "string" },
				{ o: "number", k: "string" },
				{ o: "boolean", k: "string" },
			].map((input): RowCase => ({ template: "{{lookup o k}}", input, refused: "unknown-helper", names: "lookup" })),
			{
				template: "[{{lookup o k}}]",
				input: { "o?": { "(*)": "string" }, k: "string" },
				data: { k: "a" },
				want: "[]",
			},
			{
				template: "[{{lookup xs i}}]",
				input: { "xs(array)": "string", i: "number" },
				data: { xs: ["a"], i: 1.5 },
				want: "[]",
			},
		],
	},
	{
		row: "Map, Set and lists with holes are no input",
		cases: [
			{ template: "{{#each a}}{{this}}{{/each}}", data: { a: new Set(["x"]) }, rejected: "a" },
			{ template: "{{#each a}}{{@key}}{{this}}{{/each}}", data: { a: new Map([["k", "v"]]) }, rejected: "a" },
			{ template: "{{#each a}}{{this}}{{@last}}{{/each}}", data: { a: createListWithHole() }, rejected: "a[1]" },
			{ template: "{{a}}", data: { a: Number.NaN }, rejected: "a" },
			{ template: "{{#each a}}{{b}}{{/each}}", data: { a: [undefined] }, rejected: "a[0]" },
		],
	},
];

const data: readonly Row[] = [
	{
		row: "loops make frames, #with and #if do not",
		cases: [
			{
				template: "{{#each a}}{{#each this}}{{@../index}}{{@index}} {{/each}}{{/each}}",
				data: { a: [["x", "x"], ["x"]] },
				want: "00 01 10 ",
			},
			{
				template: "{{#each a}}{{#with o}}{{@index}}{{x}}{{/with}}{{/each}}",
				data: { a: [{ o: { x: "a" } }, { o: { x: "b" } }] },
				want: "0a1b",
			},
			{
				template: "{{#each a}}{{#each b}}{{#with c}}{{@../index}}{{@index}}{{d}} {{/with}}{{/each}}{{/each}}",
				data: { a: [{ b: [] }, { b: [{ c: { d: "x" } }] }] },
				want: "10x ",
			},
			{
				template: "{{#each a}}{{#if this}}{{@index}}{{@first}}{{@last}}{{/if}}{{/each}}",
				data: { a: ["", "x"] },
				want: "1falsetrue",
			},
			{ template: "{{@index}}", refused: "no-loop", names: "@index" },
			{ template: "{{#with a}}{{@first}}{{/with}}", refused: "no-loop", names: "@first" },
			{ template: "{{#each a}}{{@../index}}{{/each}}", refused: "no-loop", names: "@../index" },
		],
	},
	{
		row: "the else of #each runs in the outer frame and context",
		cases: [
			{
				template: "{{#each xs}}{{#each this}}{{else}}{{@index}}{{/each}}{{/each}}",
				data: { xs: [[], ["a"], []] },
				want: "02",
			},
			{
				template: "{{#each xs}}{{#each ys}}{{else}}{{t}}{{/each}}{{/each}}",
				data: { xs: [{ ys: [], t: "T" }] },
				want: "T",
			},
			{ template: "{{#each xs}}{{this}}{{else}}{{@index}}{{/each}}", refused: "no-loop", names: "@index" },
		],
	},
	{
		row: "@key and @index are there in every loop",
		cases: [
			{ template: "{{#each xs}}{{@key}}{{@index}} {{/each}}", data: { xs: ["a", "b"] }, want: "00 11 " },
			{
				template: "{{#each m}}{{#if this}}{{@key}}{{/if}}{{#each ../xs}}{{@../key}}{{@key}} {{/each}}{{/each}}",
				input: { m: { "(*)": "string" }, "xs(array)": "string" },
				data: { m: { k: "v" }, xs: ["x", "y"] },
				want: "kk0 k1 ",
			},
			{
				template: "{{#each xs}}{{@root.t}}{{#each this}}{{@root.t}}{{/each}}{{/each}}",
				data: { xs: [["a"]], t: "T" },
				want: "TT",
			},
		],
	},
	{
		row: "other data is run-time data",
		cases: [
			...["@state", "@user.name", "@level", "@partial-block"].map(
				(path): RowCase => ({
					template: `{{${path}}}`,
					refused: "unsupported-template",
					names: path.split(".")[0] ?? path,
				}),
			),
		],
	},
];

const partials: readonly Row[] = [
	{
		row: "missing partials",
		cases: ["{{> p}}", "{{> p a=1}}", "{{> p ctx}}", "{{#each xs}}{{> p}}{{/each}}"].map(
			(template): RowCase => ({ template, refused: "missing-partial", names: 'partial "p"' }),
		),
	},
	{
		row: "partial names that are not known",
		cases: [
			{ template: "{{> (lookup . 'x')}}", refused: "computed-partial", names: "any partial" },
			{ template: "{{> @partial-block}}", refused: "missing-partial", names: "@partial-block" },
		],
	},
];

const text: readonly Row[] = [
	{
		row: "comments print nothing",
		cases: [
			{ template: "a{{! x }}b{{!-- {{c}} --}}d", data: {}, want: "abd" },
			{ template: "a\n{{! x }}\nb", data: {}, want: "a\nb" },
			{ template: "a\n  {{!-- x\ny --}}  \nb", data: {}, want: "a\nb" },
		],
	},
	{
		row: "escaped braces",
		cases: [
			{ template: "\\{{a}}", data: {}, want: "{{a}}" },
			{ template: "\\\\{{a}}", data: { a: "x" }, want: "\\x" },
			{ template: "\\\\\\{{a}}", data: { a: "x" }, want: "\\\\x" },
			{ template: "\\{{{a}}} {{a}}", data: { a: "x" }, want: "{{{a}}} x" },
			{ template: "\\{{a}}\\{{b}} \\{{c}}", data: {}, want: "{{a}}{{b}} {{c}}" },
		],
	},
	{
		row: "white space control",
		cases: [
			{ template: "a \n {{~b~}} \n c", data: { b: "x" }, want: "axc" },
			{ template: "a {{~#if b~}} x {{~else~}} y {{~/if~}} c", data: { b: true }, want: "axc" },
			{ template: "a {{~#if b~}} x {{~else~}} y {{~/if~}} c", data: { b: false }, want: "ayc" },
			{ template: "a {{~! note ~}} b", data: {}, want: "ab" },
			{ template: "a {{~{b}~}} c", data: { b: "x" }, want: "axc" },
			{ template: "a\n\n{{~#each xs}}\n{{this}}\n{{~/each}}\nb", data: { xs: ["1", "2"] }, want: "a12b" },
		],
	},
	{
		row: "blocks on lines of their own take the line",
		cases: [
			{ template: "a\n{{#if b}}\nx\n{{else}}\ny\n{{/if}}\nc", data: { b: true }, want: "a\nx\nc" },
			{ template: "a\n  {{#if b}}  \nx\n  {{/if}}\t\nc", data: { b: true }, want: "a\nx\nc" },
			{ template: "{{#each xs}}\n- {{this}}\n{{/each}}\nend", data: { xs: ["a", "b"] }, want: "- a\n- b\nend" },
			{ template: "{{#each xs}}\n- {{this}}\n{{/each}}", data: { xs: ["a", "b"] }, want: "- a\n- b\n" },
			{ template: "a {{#if b}}\nx\n{{/if}}\nc", data: { b: true }, want: "a \nx\nc" },
			{ template: "a\n{{b}}\nc", data: { b: "x" }, want: "a\nx\nc" },
			{ template: "a\n{{#if b}}\n{{#if c}}\nx\n{{/if}}\n{{/if}}\nd", data: { b: true, c: true }, want: "a\nx\nd" },
		],
	},
	{
		row: "line ends: CRLF is one, a lone CR is none",
		cases: [
			{ template: "a\r\n{{#if b}}\r\nx\r\n{{/if}}\r\nc", data: { b: true }, want: "a\r\nx\r\nc" },
			{ template: "a\r{{#if b}}\rx\r{{/if}}\rc", data: { b: true }, want: "a\r\rx\r\rc" },
			{ template: "a\r\n{{x y}}", refused: "unknown-helper", names: "x" },
		],
	},
];

/** The rows of HANDLEBARS.md that touch what can be compiled, and those whose constructs are refused. */
export const rows: readonly Row[] = [...names, ...paths, ...values, ...data, ...partials, ...partialRows, ...text];
