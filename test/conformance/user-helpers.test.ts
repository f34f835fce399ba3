import { expect, test } from "vitest";
import { type HelperFunctions, registerHelpers } from "../support/register-helpers.ts";
import { compileTemplates, readHelpersText, type TemplateDefinition } from "./compile-templates.ts";
import { createTextHandlebars } from "./oracle.ts";

const module = `
export const today = () => "2026-01-31";
/** @param {string} text @returns {string} */
export const shout = (text) => text.toUpperCase();
/** @param {string} text @param {number} [width] @param {{ readonly fill?: string }} [options] @returns {string} */
export const pad = (text, width = 6, options = {}) => text.padEnd(width, options.fill ?? "-");
/** @param {...(string | number)} parts @returns {string} */
export const concat = (...parts) => parts.join("+");
/** @param {number} a @param {number} b @returns {number} */
export const minus = (a, b) => a - b;
/** @param {unknown} value @returns {string} */
export const kindOf = (value) => (value === null ? "null" : typeof value);
/** @param {string} text @returns {boolean} */
export const isLong = (text) => text.length > 3;
/** @param {string} text @returns {readonly string[]} */
export const words = (text) => text.split(" ");
/** @param {string} text @returns {{ readonly first: string, readonly rest: readonly string[] } | undefined} */
export const parts = (text) => (text === "" ? undefined : { first: text[0] ?? "", rest: text.split("").slice(1) });
/** @param {string} [name] @returns {string | undefined | null} */
export const maybe = (name) => (name === undefined ? undefined : null);
/** @param {{ readonly a: number, readonly b?: string }} options @returns {string} */
export const named = (options) => Object.entries(options).map(([key, value]) => key + "=" + value).join();
/** @param {string} text @returns {string} */
export const upper = (text) => "mine " + text;
/** @param {readonly string[]} list @returns {string} */
export const lines = (list) => list.join("\\n");
/** @param {{ readonly block: () => string }} options @returns {string} */
export const bold = ({ block }) => "*" + block() + "*";
/** @param {string} role @param {{ readonly block: () => string, readonly inverse: () => string, readonly sep?: string }} options @returns {string} */
export const when = (role, { block, inverse, sep = ":" }) => (role === "" ? inverse() : role + sep + block());
/**
 * @template Item
 * @param {readonly Item[]} items
 * @param {{ readonly block: (item: Item) => string, readonly inverse: () => string, readonly sep?: string }} options
 * @returns {string}
 */
export const list = (items, { block, inverse, sep = ";" }) =>
	items.length === 0 ? inverse() : items.map((item) => block(item)).join(sep);
/** @param {{ readonly block: (context: { readonly title: string, readonly note?: string }) => string }} options @returns {string} */
export const fixed = ({ block }) => block({ title: "F" }) + block({ title: "G", note: "n" });
/** @template Value @param {Value} value @param {{ readonly block: (value: Value) => string }} options @returns {string} */
export const using = (value, { block }) => block(value);
/** @param {string} text @param {{ readonly block?: () => string }} [options] @returns {string} */
export const either = (text, { block } = {}) => "<" + text + (block === undefined ? "" : block()) + ">";
/** @param {{ readonly block: () => string }} options @returns {number | undefined} */
export const count = ({ block }) => block().length || undefined;
/**
 * @template Item
 * @param {readonly Item[]} items
 * @param {{ readonly block: (context: undefined, item: Item, position: number) => string }} options
 * @returns {string}
 */
export const numbered = (items, { block }) => items.map((item, position) => block(undefined, item, position + 1)).join("");
/**
 * @template Value
 * @param {Value} value
 * @param {{ readonly block: (context: { readonly label: string }, value: Value) => string }} options
 * @returns {string}
 */
export const labelled = (value, { block }) => block({ label: "L" }, value);
/** @param {string} text @param {{ readonly block: (context: string, length: number) => string }} options @returns {string} */
export const measured = (text, { block }) => block(text, text.length);
const dashed = () => "dashed";
export { dashed as "dash-ed" };
`;

const functions: HelperFunctions = await import(`data:text/javascript,${encodeURIComponent(module)}`);
const signatures = (await readHelpersText(module)).helpers;

const cases: (TemplateDefinition & { readonly data: object })[] = [
	{ template: "{{today}} {{{today}}} {{this.today}} {{./today}}", data: { today: "mine" } },
	{
		template: "{{#if today}}variable{{/if}}{{#with o}}{{today}}{{../today}}{{a}}{{/with}}",
		data: { today: "T", o: { a: 1 } },
	},
	{ template: "{{#each xs as |today|}}{{today}}{{/each}} {{shout (today)}}", data: { xs: ["a", "b"] } },
	{ template: "{{dash-ed}} {{[dash-ed]}} {{'today'}}", data: {} },
	{ template: "{{shout name}} {{shout 'x'}} {{shout (shout name)}} {{name.length}}", data: { name: "ada" } },
	{
		template: "{{pad a}}|{{pad a 3}}|{{pad a 3 fill='*'}}|{{pad a fill='*'}}|{{pad a undefined fill=b}}",
		data: { a: "a", b: "#" },
	},
	{ template: "{{concat}}|{{concat a}}|{{concat a 1 b 'c'}}", data: { a: 1, b: "b" } },
	{ template: "{{minus a b}}{{minus (minus a b) 1}} {{#if (minus a a)}}x{{else}}zero{{/if}}", data: { a: 3, b: 2 } },
	{
		template: "{{kindOf a}} {{kindOf null}} {{kindOf undefined}} {{kindOf (words b)}} {{kindOf true}}",
		data: { a: {}, b: "x" },
	},
	{ template: "{{#if (isLong a)}}long{{else}}short{{/if}} {{isLong b}}", data: { a: "abcd", b: "x" } },
	{ template: "{{#each (words a)}}{{@index}}{{this}}{{#unless @last}},{{/unless}}{{/each}}", data: { a: "x y z" } },
	{
		template: "{{#with (parts a)}}{{first}}:{{#each rest}}{{this}};{{/each}}{{else}}none{{/with}}",
		data: { a: "abc" },
	},
	{ template: "{{#with (parts a)}}{{first}}{{else}}none{{/with}}", data: { a: "" } },
	{ template: "[{{maybe}}{{maybe a}}]", data: { a: "x" } },
	{ template: "{{named a=1}} {{named b='x' a=c}} {{named a=2 b=undefined}} {{named a=1 a=2}}", data: { c: 7 } },
	{ template: "{{upper name}} {{#if (isLong (upper 'x'))}}long{{/if}}", data: { name: "ada" } },
	{
		template: "{{#each people}}{{shout name}}-{{shout ../title}} {{/each}}",
		data: { title: "t", people: [{ name: "a" }, { name: "b" }] },
	},
	{
		template: "{{shout o.name}} {{concat o.count}}",
		input: { o: { name: "string", count: "integer" } },
		data: { o: { name: "n", count: 2 } },
	},
	{
		template: '{{#*inline "p"}}{{kindOf deep}}{{/inline}}{{>p o note="x"}} {{>p o}}',
		input: {
			type: "object",
			properties: {
				o: {
					anyOf: [{ type: "object", properties: { deep: { type: "string" } }, required: ["deep"] }, { type: "null" }],
				},
			},
			required: ["o"],
		},
		data: { o: null },
	},
	{
		template: "{{kindOf o.name}} {{kindOf o.name.length}} {{kindOf xs.[0]}} {{kindOf xs.[0].length}}",
		input: {
			type: "object",
			properties: {
				o: { anyOf: [{ type: "object", properties: { name: { type: "string" } } }, { type: "null" }] },
				xs: { type: "array", items: { anyOf: [{ type: "string" }, { type: "null" }] } },
			},
		},
		data: { o: null, xs: [null] },
	},
	{ template: "a\n{{lines xs}}\n{{#each xs}}\n- {{pad this 2}}\n{{/each}}\n", data: { xs: ["p", "q"] } },
];

const person = { name: "string", "note?": "string" };
const blocks: typeof cases = [
	{ template: "a {{#bold}}{{name}} {{today}}{{/bold}} b", data: { name: "N" } },
	{ template: "{{#bold}}{{/bold}}|{{#bold}}{{#bold}}x{{/bold}}{{/bold}}", data: {} },
	{ template: "{{#when a}}yes {{b}}{{else}}no {{c}}{{/when}}", data: { a: "A", b: "B", c: "C" } },
	{
		template: "{{#when a sep='-'}}yes{{else}}no{{/when}}{{#when a}}x{{/when}}|{{^when a}}none{{/when}}",
		data: { a: "" },
	},
	{ template: "{{#when a}}1{{else when b}}2{{else}}3{{/when}}", data: { a: "", b: "B" } },
	{ template: "{{#list xs}}{{this}}{{else}}none{{/list}}", data: { xs: ["a", "b"] } },
	{ template: "{{#list xs}}{{this}}{{else}}none {{name}}{{/list}}", data: { xs: [], name: "N" } },
	{
		template: "{{#list people sep=s}}{{name}} of {{../team}}{{#if note}} ({{note}}){{/if}}{{/list}}",
		data: { s: ", ", team: "T", people: [{ name: "a", note: "n" }, { name: "b" }] },
		input: { s: "string", team: "string", "people(array)": person },
	},
	{
		template: "{{#list people}}{{#each tags}}{{this}}{{../name}}{{@index}}{{/each}}{{/list}}",
		data: {
			people: [
				{ name: "a", tags: ["p", "q"] },
				{ name: "b", tags: [] },
			],
		},
	},
	{
		template:
			"{{#each groups}}{{@index}}{{#list people}}{{@index}}{{name}}{{../title}}{{../../top}} {{/list}}{{/each}}",
		data: {
			top: "T",
			groups: [
				{ title: "x", people: [{ name: "a" }] },
				{ title: "y", people: [{ name: "b" }] },
			],
		},
	},
	{ template: "{{#fixed}}{{title}}{{note}}{{../name}};{{/fixed}}", data: { name: "N" } },
	{ template: "{{#fixed}}{{#if note}}{{note}}{{../name}}{{/if}}{{/fixed}}", data: { name: "N" } },
	{ template: "{{#using user}}{{name}} {{../title}}{{/using}}", data: { title: "T", user: { name: "U" } } },
	{ template: "{{#using this}}{{name}}{{/using}}", data: { name: "U" }, input: { name: "string" } },
	{
		template: "{{#with user}}{{#using ../user}}{{name}}{{../top}}{{/using}}{{/with}}",
		data: { top: "T", user: { name: "U", top: "inner" } },
		input: { top: "string", user: { name: "string", top: "string" } },
	},
	{ template: "{{either 'a'}}{{#either 'b'}}c{{/either}}", data: {} },
	{ template: "[{{#count}}abc{{/count}}{{#count}}{{/count}}]", data: {} },
	{
		template:
			"{{#if user}}{{#bold}}{{user.name}}{{/bold}}{{/if}}{{#with user}}{{#bold}}{{name}}{{note}}{{/bold}}{{/with}}",
		data: { user: { name: "U" } },
		input: { "user?": person },
	},
	{
		template: "{{#each people}}{{#if note}}{{#bold}}{{note}}{{../team}}{{/bold}}{{/if}}{{/each}}",
		data: { team: "T", people: [{ name: "a", note: "n" }, { name: "b" }] },
		input: { team: "string", "people(array)": person },
	},
	{ template: "a\n{{#bold}}\n  {{#each xs}}\n  - {{this}}\n  {{/each}}\n{{/bold}}\nb\n", data: { xs: ["p", "q"] } },
	{ template: "{{#each xs as |x i|}}{{#bold}}{{x}}{{i}}{{@first}}{{/bold}}{{/each}}", data: { xs: ["p", "q"] } },
	{ template: "{{#bold}}{{#*inline 'p'}}<{{name}}>{{/inline}}{{> p}}{{> p name='M'}}{{/bold}}", data: { name: "N" } },
	{
		template: "{{#bold}}{{#if a}}x{{else}}y{{/if}}{{/bold}}{{#if (isLong name)}}{{#bold}}long{{/bold}}{{/if}}",
		data: { a: "", name: "long" },
	},
	{ template: "{{#numbered xs as |x i|}}{{i}}{{x}}{{name}} {{/numbered}}", data: { xs: ["p", "q"], name: "N" } },
	{ template: "{{#numbered xs as |do-this|}}{{name}}{{this.name}}{{/numbered}}", data: { xs: ["p"], name: "N" } },
	{ template: "{{#numbered xs}}{{name}}{{/numbered}}", data: { xs: ["p", "q"], name: "N" } },
	{ template: "{{#numbered xs as |x i|}}{{i}}{{/numbered}}", data: { xs: ["p", "q"] } },
	{
		template:
			"{{#numbered people as |person index|}}{{#each person.tags}}{{index}}{{person.name}}{{this}}{{../top}}{{/each}};{{/numbered}}",
		data: {
			top: "T",
			people: [
				{ name: "a", tags: ["x", "y"] },
				{ name: "b", tags: [] },
			],
		},
	},
	{
		template:
			"{{#numbered xs as |x|}}{{#numbered ys as |x i|}}{{i}}{{x}}{{/numbered}}{{x}}{{#if a}}{{else numbered ys as |y|}}{{y}}{{/if}} {{/numbered}}",
		data: { xs: ["1", "2"], ys: ["p"], a: "" },
	},
	{
		template: "{{#labelled user as |u|}}{{label}}{{u.name}}{{../title}}{{/labelled}}",
		data: { title: "T", user: { name: "U" } },
		input: { title: "string", user: { name: "string" } },
	},
	{
		template: "{{#labelled user as |label|}}{{label.name}}{{this.label}}{{../label}}{{/labelled}}",
		data: { label: "outer", user: { name: "U" } },
		input: { label: "string", user: { name: "string" } },
	},
	{
		template: "{{#measured a as |size|}}{{this}} {{size}} {{#if size}}{{this}}{{/if}}{{/measured}}",
		data: { a: "abc" },
	},
	{ template: "{{#numbered xs as |shout|}}{{shout}}{{/numbered}}{{shout 'x'}}", data: { xs: ["p"] } },
	{ template: "{{{{bold}}}} {{a}} {{#if}} {{{{/bold}}}}{{{{when a sep='!'}}}}{{b}}{{{{/when}}}}", data: { a: "A" } },
	{ template: "{{{{bold}}}}{{{{/bold}}}}|{{{{list xs}}}}{{this}}{{{{/list}}}}", data: { xs: [1, 2] } },
];
cases.push(...blocks);

const compiled = await compileTemplates(
	cases.map(({ template, input }) => (input === undefined ? { template } : { template, input })),
	module,
);

test("the module has nothing that cannot be a helper", async () => {
	expect((await readHelpersText(module)).diagnostics).toEqual([]);
	expect(signatures.map(({ name }) => name).sort()).toEqual(Object.keys(functions).sort());
});

test.each(cases.map((item, position) => ({ ...item, position })))("$template", ({ template, data, position }) => {
	const handlebars = createTextHandlebars();
	registerHelpers(handlebars, functions, signatures);
	const result = compiled[position];
	expect(result?.kind === "compiled" ? [] : result?.errors).toEqual([]);
	expect(result?.kind === "compiled" && result.render(data)).toBe(
		handlebars.compile(template, { noEscape: true })(data),
	);
});

test("a block that is only asked for calls no helper", async () => {
	const template = "{{#> p}}x{{lines xs}}{{/p}}";
	const partials = { p: "{{#if @partial-block}}[{{> @partial-block}}]{{/if}}" };
	const handlebars = createTextHandlebars();
	registerHelpers(handlebars, functions, signatures);
	const data = { xs: ["a", "b"] };
	// Handlebars renders the block without any context to find out whether it is there.
	expect(() => handlebars.compile(template, { noEscape: true })(data, { partials })).toThrow("reading 'join'");
	const [result] = await compileTemplates([{ template, partials }], module);
	expect(result?.kind === "compiled" && result.render(data)).toBe("[xa\nb]");
});
