import type { JsonValue } from "../../generator/model/json.ts";

/** A template that tempts the compiler to write code that does not compile, with data that it has to print. */
export type HardTemplate = {
	readonly what: string;
	readonly template: string;
	readonly input?: JsonValue;
	readonly data: Readonly<Record<string, unknown>>;
};

/** Names that mean something to JavaScript, to TypeScript, or to the code that is generated. */
const names = (
	"await break case catch class const continue debugger default delete do else enum eval export extends false finally for " +
	"function import in instanceof new null return super switch throw true try typeof var void while yield let static " +
	"implements interface package private protected public arguments async of get set any unknown never string number " +
	"undefined NaN Infinity Object Array String Number globalThis process require module exports " +
	"input text item items item2 index key value entries issues own isTruthy isFilled toText addIssue assertInput " +
	"toString constructor valueOf hasOwnProperty isPrototypeOf length name prototype __defineGetter__ " +
	"role content messages meta system user a-b 1a ünï $ _ $1 history"
).split(" ");

const nest = (levels: number, open: (level: number) => string, close: string, inside: string): string =>
	Array.from({ length: levels }, (_, level) => open(level)).join("") + inside + close.repeat(levels);

/** A list in a list in a list … with a text in the middle. */
const nestList = (levels: number): unknown => (levels === 0 ? "x" : [nestList(levels - 1)]);

/** `{ o: { o: … } }` with a text in the middle. */
const nestObject = (levels: number): Readonly<Record<string, unknown>> =>
	levels === 0 ? { x: "x" } : { o: nestObject(levels - 1) };

const optional: JsonValue = {
	"a?": { "b?": { "c?": { d: "string", "e?": "string" }, "xs?(array)": { "y?": { "z?": "string" } } } },
	"n?": "number",
	"s?": "string",
};

const optionalData = [
	{},
	{ a: {} },
	{ a: { b: {} } },
	{ a: { b: { c: { d: "D" }, xs: [{}, { y: {} }, { y: { z: "Z" } }] } }, n: 0, s: "" },
	{ a: { b: { c: { d: "", e: "E" }, xs: [] } }, n: 1, s: "S" },
];

const withOptional = (what: string, template: string): readonly HardTemplate[] =>
	optionalData.map((data) => ({ what, template, input: optional, data }));

// Handlebars compares contexts with !=, which throws where an object has a toString that is no function.
const convertible = (name: string): boolean => name !== "toString";

export const hardTemplates: readonly HardTemplate[] = [
	{
		what: "a key that only a decided branch reads",
		template: "{{#each m}}x{{#with o}}{{else}}{{@key}}{{/with}}{{#unless true}}{{@key}}{{/unless}}{{/each}}",
		input: { m: { "(*)": { o: { "n?": "string" } } } },
		data: { m: { a: { o: {} } } },
	},
	...["toString", "constructor", "valueOf", "hasOwnProperty", "__defineGetter__"].map((name) => ({
		what: `nothing but an optional variable ${name}`,
		template: `.{{#if ${name}}}{{${name}}}{{/if}}`,
		data: {},
	})),
	...["#unless m", "#if m}}{{else", "#if (not m)", "#if (or m n)}}{{else", "#unless (and (or m n) true)"].map(
		(test) => {
			const end = `{{/${/^#(\w+)/.exec(test)?.[1]}}}`;
			return {
				what: `a map that is not there, by ${test}`,
				template: `.{{${test}}}{{#each m}}{{y}}{{else}}none{{/each}}{{#each n.o}}{{y}}{{/each}}${end}`,
				input: { "m?": { "(*)": { y: "string" } }, "n?": { o: { "(*)": { y: "string" } } } },
				data: {},
			};
		},
	),
	{
		what: "the length and a character of one of some texts",
		template: "{{plan.length}} {{plan.[1]}}",
		input: { "plan(enum)": ["free", "pro"] },
		data: { plan: "pro" },
	},
	{
		what: "a field of what an alternative has shown to be missing",
		template: "{{#if (or o o.name)}}a{{else}}b{{/if}}{{#if (or (not o) o.name)}}c{{/if}}{{and (not o) o.name}}",
		input: { "o?": { name: "string" } },
		data: {},
	},
	{
		what: "a number of a context whose object may be null",
		template: "{{#o.s}}{{#if (gt length 0)}}{{length}}{{/if}}{{/o.s}}",
		input: {
			type: "object",
			properties: {
				o: { anyOf: [{ type: "object", properties: { s: { type: "string" } }, required: ["s"] }, { type: "null" }] },
			},
			required: ["o"],
		},
		data: { o: { s: "abc" } },
	},
	{
		what: "objects that are printed as a whole",
		template: "{{user}} {{#each users}}{{this}},{{/each}} {{counts}} {{this}}",
		input: { user: { name: "string" }, "users(array)": { name: "string" }, counts: { "(*)": "number" } },
		data: { user: { name: "a" }, users: [{ name: "b" }], counts: { a: 1 } },
	},
	{ what: "an input that is only printed as a whole", template: "{{this}}{{#if this}}!{{/if}}", data: {} },
	{
		what: "loops over nothing but null",
		template: "[{{#each gone}}x{{else}}{{n}}{{/each}}{{#with gone}}x{{/with}}]",
		input: { type: "object", properties: { gone: { type: "null" }, n: { type: "string" } } },
		data: { gone: null, n: "y" },
	},
	{
		what: "a map that is the whole input",
		template: "{{#each .}}{{@key}}={{this}};{{/each}}",
		input: { type: "object", additionalProperties: { type: "string" } },
		data: { a: "1", b: "2" },
	},
	{
		what: "sections over nothing but null",
		template: "[{{#gone}}x{{/gone}}{{^gone}}{{n}}{{/gone}}]",
		input: { type: "object", properties: { gone: { type: "null" }, n: { type: "string" } } },
		data: { gone: null, n: "y" },
	},
	...names.flatMap((name): readonly HardTemplate[] => [
		{ what: `the variable ${name}`, template: `{{this.[${name}]}}.`, data: { [name]: "x" } },
		{ what: `the field ${name}`, template: `{{#if o.[${name}]}}{{o.[${name}]}}{{/if}}.`, data: { o: { [name]: "x" } } },
		{
			what: `the list ${name}`,
			template: convertible(name)
				? `{{#each this.[${name}]}}{{@index}}{{this}}{{#each ../[${name}]}}{{@last}}{{/each}}\n{{/each}}.`
				: `{{#each this.[${name}]}}{{@index}}{{this}}{{@last}}\n{{/each}}.`,
			data: { [name]: ["x", "y"] },
		},
		{
			what: `the map ${name}`,
			template: `{{#each this.[${name}]}}{{@key}}{{this}}\n{{/each}}.`,
			data: { [name]: { [name]: 1, b: 2 } },
		},
	]),
	...withOptional(
		"chains where a test has failed",
		"{{#if a}}{{else}}{{a.b.c.d}}{{#each a.b.xs}}x{{else}}none{{/each}}{{/if}}",
	),
	...withOptional(
		"chains where a test deep down has failed",
		"{{#with a.b}}{{c.d}}{{else}}{{a.b.c.d}}{{#with a.b.c}}{{d}}{{else}}none{{/with}}{{#if a.b.c}}x{{/if}}{{/with}}",
	),
	...withOptional(
		"two tests of one chain",
		"{{#unless a.b}}{{#unless a.b.c}}{{a.b.c.d}}{{#if a}}{{a.b.c.d}}{{/if}}{{/unless}}{{/unless}}",
	),
	{
		what: "items in items in items",
		template:
			"{{#each items}}{{#each items}}{{#each items}}{{@../../index}}{{@../index}}{{@index}}{{this}} {{/each}}{{/each}}{{/each}}",
		data: { items: [{ items: [{ items: ["a", "b"] }, { items: [] }] }, { items: [{ items: ["c"] }] }] },
	},
	{
		what: "the same list inside of its own loop",
		template: "{{#each items}}{{#each ../items}}{{@../index}}{{@index}}{{this}} {{/each}}{{/each}}",
		data: { items: ["a", "b"] },
	},
	{
		what: "lists whose elements get the same name",
		template:
			"{{#each news}}{{#each ../item}}{{#each ../../items}}{{this}} {{/each}}{{this}}{{/each}}{{this}}{{/each}}",
		data: { news: ["a"], item: ["b", "c"], items: ["d"] },
	},
	{
		what: "loop variables that nothing reads",
		template:
			"{{#each xs}}x{{/each}}{{#each ys}}{{@index}}{{/each}}{{#each zs}}{{@last}}{{/each}}{{#each m}}{{@key}}{{/each}}",
		data: { xs: ["a", "b"], ys: ["a", "b"], zs: ["a", "b"], m: { a: 1, b: 2 } },
	},
	{
		what: "loop variables that only a dropped branch reads",
		template: "{{#each xs}}{{#if this}}{{/if}}{{#each ../ys}}{{! {{..}} }}{{/each}}-{{/each}}",
		data: { xs: ["a"], ys: ["b"] },
	},
	{
		what: "the position of the outer loop only",
		template: "{{#each xs}}{{#each ../ys}}{{@../index}}{{@../last}}{{/each}}{{/each}}",
		data: { xs: ["a", "b"], ys: ["c", "d"] },
	},
	{
		what: "loops side by side",
		template: "{{#each xs}}{{this}}{{@index}}{{@last}}{{/each}}{{#each xs}}{{this}}{{@index}}{{@last}}{{/each}}",
		data: { xs: ["a", "b"] },
	},
	{
		what: "a loop in a condition on its list",
		template: "{{#if xs}}\n{{#each xs}}\n- {{this}}\n{{/each}}\n{{else}}\nnone\n{{/if}}",
		input: { "xs?(array)": "string" },
		data: { xs: ["a"] },
	},
	{
		what: "a condition on a list that is not there",
		template: "{{#if xs}}{{xs.length}}{{else}}none{{/if}}",
		input: { "xs?(array)": "string" },
		data: {},
	},
	{
		what: "a union of an object and texts",
		template: "{{#if u}}{{u.a}}{{/if}}{{#with u}}{{a}}{{length}}{{/with}}.",
		input: {
			type: "object",
			properties: {
				u: {
					anyOf: [
						{ type: "object", properties: { a: { type: "string" } } },
						{ type: "array", items: { type: "string" } },
						{ type: "null" },
					],
				},
			},
			required: ["u"],
		},
		data: { u: { a: "x" } },
	},
	{
		what: "literals that can never be false",
		template: "{{#if e}}{{e}}{{else}}none{{/if}}{{#unless e}}x{{/unless}}{{#if t}}y{{/if}}{{#unless f}}z{{/unless}}",
		input: {
			type: "object",
			properties: { e: { enum: ["a", "b"] }, t: { const: true }, f: { const: false } },
			required: ["e", "t", "f"],
		},
		data: { e: "a", t: true, f: false },
	},
	{
		what: "conditions that repeat and contradict",
		template: "{{#if e}}{{#if e}}{{#unless e}}never{{else}}{{e}}{{/unless}}{{/if}}{{else}}{{#if e}}never{{/if}}{{/if}}",
		input: { "e?": "string" },
		data: { e: "a" },
	},
	{
		what: "an enum that conditions narrow to nothing",
		template: "{{#unless e}}{{#if e}}{{e}}{{else}}[{{e}}]{{/if}}{{/unless}}.",
		input: { type: "object", properties: { e: { enum: ["a", "b"] } }, required: ["e"] },
		data: { e: "a" },
	},
	{
		what: "numbers narrowed by conditions",
		template: "{{#unless n}}{{n}}{{#if n}}{{n}}{{/if}}{{else}}{{n}}{{/unless}}",
		input: { "n?": "number" },
		data: { n: 0 },
	},
	{
		what: "with in with on what may be absent",
		template:
			"{{#with a}}{{#with b}}{{#with c}}{{d}}{{../../../s}}{{../xs.length}}{{else}}no c{{/with}}{{else}}no b{{/with}}{{else}}no a{{/with}}",
		input: optional,
		data: {},
	},
	...withOptional("chains of what may be absent", "{{a.b.c.d}}|{{a.b.c.e}}|{{a.b.xs.length}}|{{n}}|{{s}}|{{s.length}}"),
	...withOptional(
		"conditions on chains",
		"{{#if a.b.c}}{{a.b.c.d}}{{#if a.b.c.e}}{{a.b.c.e}}{{/if}}{{else}}{{a.b.c.d}}{{/if}}",
	),
	...withOptional(
		"conditions on parts of chains",
		"{{#if a}}{{#if a.b}}{{a.b.c.d}}{{else}}{{a.b.c.d}}{{/if}}{{/if}}{{#unless a.b}}{{a.b.xs.length}}{{/unless}}",
	),
	...withOptional(
		"loops over chains",
		"{{#each a.b.xs}}{{y.z}}{{#if y}}{{y.z}}{{/if}}{{#with y}}{{z}}{{../../s}}{{/with}}\n{{else}}none{{/each}}",
	),
	...withOptional(
		"chains inside of loops",
		"{{#each a.b.xs}}{{@root.a.b.c.d}}{{../a.b.c.e}}{{@last}}{{#if ../a.b.c}}{{../a.b.c.d}}{{/if}}\n{{/each}}",
	),
	...withOptional("with over chains", "{{#with a.b}}{{c.d}}{{#each xs}}{{y.z}}{{../c.e}}{{../../n}}{{/each}}{{/with}}"),
	...withOptional(
		"conditions on lists of chains",
		"{{#if a.b.xs}}{{#each a.b.xs}}{{#if y.z}}{{y.z}}{{/if}}{{/each}}{{else if s}}{{s}}{{else if n}}{{n}}{{/if}}",
	),
	{ what: "200 conditions", template: nest(200, () => "{{#if a}}", "{{/if}}", "{{a}}"), data: { a: "x" } },
	{
		what: "200 conditions on lines of their own",
		template: nest(200, () => "{{#if a}}\n", "{{/if}}\n", "{{a}}\n"),
		data: { a: "x" },
	},
	{
		what: "200 else ifs",
		template: `{{#if a}}a${Array.from({ length: 200 }, (_, i) => `{{else if b${i}}}${i}`).join("")}{{/if}}.`,
		data: { a: false, b150: true },
	},
	{
		what: "40 loops",
		template: nest(40, (level) => (level === 0 ? "{{#each xs}}" : "{{#each this}}"), "{{/each}}", "{{this}}{{@index}}"),
		data: { xs: nestList(40) },
	},
	{
		what: "100 contexts",
		template: nest(100, () => "{{#with o}}", "{{/with}}", `{{x}}{{${"../".repeat(100)}y}}`),
		data: { ...nestObject(100), y: "y" },
	},
	{
		what: "10,000 characters",
		template: 'A `line` of \u0024{text}, \\n and "quotes" for {{a}}.\n'.repeat(220),
		data: { a: "x" },
	},
	{ what: "1,000 values in a row", template: "{{a}}{{b}}".repeat(500), data: { a: "x", b: "y" } },
];
