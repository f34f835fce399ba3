import { describe, expect, test } from "vitest";
import { helpers } from "../../generator/helpers/index.ts";
import { createTextHandlebars } from "../conformance/oracle.ts";
import { standardHelpers } from "../conformance/standard-helpers.ts";
import { compileAndImport } from "../support/run-prompt.ts";

const definitionOf = (template: string): string => JSON.stringify({ template });

describe("the standard library", () => {
	test.each(helpers)("$name: its example prints what it says", async ({ example }) => {
		const { module, diagnostics } = await compileAndImport({ "prompts/example.json": definitionOf(example.template) });
		expect(diagnostics).toEqual([]);
		expect(module?.["example"]?.["text"]?.(example.data)).toBe(example.prints);
	});

	test.each(helpers)("$name stays a variable where it stands alone", async ({ name }) => {
		const { module } = await compileAndImport({ "prompts/example.json": definitionOf(`{{${name}}}`) });
		expect(module?.["example"]?.["text"]?.({ [name]: "mine" })).toBe("mine");
	});

	test.each(helpers)("$name takes at least one argument", ({ required }) => {
		expect(required).toBeGreaterThan(0);
	});
});

describe("expressions render as Handlebars renders them", () => {
	const orNull = (type: object) => ({ anyOf: [type, { type: "null" }] });
	const nullable = {
		type: "object",
		properties: {
			a: orNull({ type: "object", properties: { b: { type: "string" } } }),
			c: orNull({ type: "string" }),
			d: { type: "string" },
		},
		required: ["a", "c"],
	};
	const table: readonly (readonly [template: string, data: object, input?: object])[] = [
		['{{#if (eq plan "pro")}}P{{else}}-{{/if}}', { plan: "pro" }],
		['{{#if (and a (not b))}}{{a}}{{else if (eq c "x")}}x{{else}}none{{/if}}', { a: "A", b: "", c: "x" }],
		['{{#if (and a (not b))}}{{a}}{{else if (eq c "x")}}x{{else}}none{{/if}}', { b: "B", c: "x" }],
		["{{and a b}} {{or a b}} {{not a}}", { a: "A", b: "" }],
		["{{json this}}", {}],
		// 0 and false are equal to Handlebars, which then keeps the outer one of them for ../.
		[
			"{{#each xs}}{{#each @root.ys}}{{#each @root.zs}}{{json ..}}{{/each}}{{/each}}{{/each}}",
			{ xs: [0], ys: [false], zs: ["z"] },
			{ "xs(array)": "number", "ys(array)": "boolean", "zs(array)": "string" },
		],
		["{{and a}} {{or b}} {{json (and c)}}", { a: "A", b: "", c: "" }],
		["{{#unless (gt n 1)}}small{{/unless}}", { n: 0 }],
		[
			"{{#unless (or (gt n 1) (gt list.length n))}}small{{/unless}}",
			{ n: -1, list: [] },
			{ n: "number", "list(array)": "string" },
		],
		["{{eq a.b c}} {{eq a.b d}} {{json a.b}}|", { a: null, c: null }, nullable],
		["{{eq a.b c}} {{eq a.b d}} {{json a.b}}|", { a: {}, c: null }, nullable],
		["{{#if a}}{{else}}{{json a.b}}{{eq a.b c}}{{a.b}}{{#if a.b}}x{{/if}}{{/if}}|", { a: null, c: null }, nullable],
		["{{#if a}}{{else}}{{json a.b}}{{eq a.b c}}{{/if}}|", { a: null, c: null }, { ...nullable, required: ["c"] }],
		[
			"{{#if a}}{{else}}{{eq a.b c}}{{a.b}}{{#with a.b}}x{{/with}}{{/if}}|",
			{ c: null },
			{ ...nullable, required: ["c"] },
		],
		['{{truncate name 1 end}}|{{truncate name 1 "."}}', { name: "abc" }, { name: "string", "end?": "number" }],
		[
			"{{#each items}}{{#if (gt n 1)}}{{upper name}} {{/if}}{{/each}}",
			{
				items: [
					{ n: 1, name: "a" },
					{ n: 2, name: "b" },
				],
			},
		],
		[
			"{{#each items as |x i|}}{{i}}:{{x.name}}{{#each x.tags as |t|}}<{{t}}{{x.name}}{{@index}}>{{/each}} {{/each}}",
			{
				items: [
					{ name: "a", tags: ["p", "q"] },
					{ name: "b", tags: [] },
				],
			},
		],
		["{{#with user as |u|}}{{u.name}}{{/with}}", { user: { name: "Ada" } }],
		["{{#if n includeZero=true}}n={{n}}{{/if}}", { n: 0 }],
		["{{#unless (gt n 5)}}few{{/unless}}", { n: 3 }],
		["{{#unless (gt n 0)}}none{{/unless}}", { n: -1 }],
		["{{#ifEquals a b}}same{{else}}other{{/ifEquals}}", { a: "1", b: "1" }],
		["{{#ifEquals a b}}same{{else}}other{{/ifEquals}}", { a: "1", b: "2" }],
		['{{upper "abc"}}{{#if true}}yes{{/if}}', {}],
		["{{lookup map key}}", { map: { a: "A" }, key: "a" }, { map: { "(*)": "string" }, key: "string" }],
		["{{lookup map key}}|", { map: { a: "A" }, key: "constructor" }, { map: { "(*)": "string" }, key: "string" }],
		["{{lookup list i}}", { list: ["x", "y"], i: 1 }, { "list(array)": "string", i: "integer" }],
		["{{#each list as |do-this|}}[{{do-this}}]{{/each}}", { list: [{}] }, { "list(array)": { "do-this?": "string" } }],
		["[{{a}}]", { a: "A" }, { "(*)": "string" }],
	];
	test.each(table)("%s %j", async (template, data, input) => {
		const handlebars = createTextHandlebars();
		handlebars.registerHelper(standardHelpers);
		const want = handlebars.compile(template, { noEscape: true })(data);
		const definition = JSON.stringify({ template, ...(input === undefined ? {} : { input }) });
		const { module, diagnostics } = await compileAndImport({ "prompts/example.json": definition });
		expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
		expect(module?.["example"]?.["text"]?.(data)).toBe(want);
	});
});
