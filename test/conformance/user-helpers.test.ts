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
const dashed = () => "dashed";
export { dashed as "dash-ed" };
`;

const functions: HelperFunctions = await import(`data:text/javascript,${encodeURIComponent(module)}`);
const signatures = readHelpersText(module).helpers;

const cases: readonly (TemplateDefinition & { readonly data: object })[] = [
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
	{ template: "a\n{{lines xs}}\n{{#each xs}}\n- {{pad this 2}}\n{{/each}}\n", data: { xs: ["p", "q"] } },
];

const compiled = await compileTemplates(
	cases.map(({ template, input }) => (input === undefined ? { template } : { template, input })),
	module,
);

test("the module has nothing that cannot be a helper", () => {
	expect(readHelpersText(module).diagnostics).toEqual([]);
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
