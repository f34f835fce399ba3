import { describe, expect, test } from "vitest";
import { compile } from "../../generator/pipeline.ts";
import { configuration } from "../support/prompt-builders.ts";
import { compileAndImport, createSourceFile } from "../support/run-prompt.ts";
import { createTextHandlebars } from "./oracle.ts";

type TreeCase = {
	readonly what: string;
	readonly template: string;
	readonly partials?: Readonly<Record<string, string>>;
	readonly data: object;
};

const leaf = (name: string) => ({ name, children: [] });

const tree = {
	name: "a",
	children: [leaf("b"), { name: "c", children: [leaf("d"), { name: "e", children: [leaf("f")] }] }],
};

const cases: readonly TreeCase[] = [
	{
		what: "a tree",
		template: "{{> tree root}}",
		partials: { tree: "{{name}}({{#each children}}{{> tree}}{{/each}})" },
		data: { root: tree },
	},
	{
		what: "a tree that is the whole input",
		template: "{{> tree}}",
		partials: { tree: "{{name}}<{{#each children}}{{> tree}}{{/each}}>" },
		data: tree,
	},
	{
		what: "a tree that is indented",
		template: "Files:\n  {{> tree root}}\n.",
		partials: { tree: "- {{name}}\n{{#each children}}\n  {{> tree}}\n{{/each}}\n" },
		data: { root: tree },
	},
	{
		what: "a chain that ends where nothing is next",
		template: "{{> item first}}",
		partials: { item: "{{text}}{{#if next}}, {{> item next}}{{/if}}" },
		data: { first: { text: "1", next: { text: "2", next: { text: "3" } } } },
	},
	{
		what: "a chain of contexts",
		template: "{{> item first}}",
		partials: { item: "{{text}}{{#with next}}{{> item}}{{/with}}" },
		data: { first: { text: "1", next: { text: "2", next: { text: "3" } } } },
	},
	{
		what: "two chains of different objects",
		template:
			"{{> item first}}{{#with second}}{{> item}}{{more.text}}{{/with}}{{#each others}}{{> item}}{{at}}{{/each}}",
		partials: { item: "{{text}}{{#if next}}{{> item next}}{{/if}}" },
		data: {
			first: { text: "1", next: { text: "2" } },
			second: { text: "3", more: { text: "4" }, next: { text: "5", more: { text: "6" } } },
			others: [{ text: "7", at: "8" }],
		},
	},
	{
		what: "a chain through another object",
		template: "{{> item}}",
		partials: { item: "{{text}}{{#with more.next}}, {{> item}}{{/with}}" },
		data: { text: "1", more: { next: { text: "2", more: {} } } },
	},
	{
		what: "two partials that include each other",
		template: "{{> folder root}}",
		partials: {
			folder: "[{{name}}{{#each entries}}{{> entry}}{{/each}}]",
			entry: "{{#if folder}}{{> folder folder}}{{else}}{{file}};{{/if}}",
		},
		data: {
			root: { name: "r", entries: [{ file: "x" }, { file: "", folder: { name: "s", entries: [{ file: "y" }] } }] },
		},
	},
	{
		what: "an inline partial",
		template: '{{#*inline "tree"}}{{name}}({{#each children}}{{> tree}}{{/each}}){{/inline}}{{> tree root}}',
		data: { root: tree },
	},
	{
		what: "a recursion that reads the whole input",
		template: "{{> tree root}}",
		partials: { tree: "{{@root.mark}}{{name}}{{#each children}}{{@index}}{{> tree}}{{/each}}" },
		data: { mark: "*", root: tree },
	},
	{
		what: "a first call with named arguments",
		template: '{{> tree root name="top"}}',
		partials: { tree: "{{name}}({{#each children}}{{> tree}}{{/each}})" },
		data: { root: tree },
	},
	{
		what: "two places that include one tree",
		template: "{{> tree left}}|{{> tree right}}",
		partials: { tree: "{{name}}({{#each children}}{{> tree}}{{/each}})" },
		data: { left: tree, right: leaf("r") },
	},
];

const files = ({ template, partials = {} }: TreeCase): Record<string, string> => ({
	"prompts/case.json": JSON.stringify({ template }),
	...Object.fromEntries(Object.entries(partials).map(([name, text]) => [`prompts/_${name}.hbs`, text])),
});

describe("a partial that includes itself ends by its data, as in Handlebars", () => {
	test.each(cases)("$what", async (item) => {
		const handlebars = createTextHandlebars();
		for (const [name, text] of Object.entries(item.partials ?? {})) handlebars.registerPartial(name, text);
		const want = handlebars.compile(item.template, { noEscape: true })(item.data);
		const { module, diagnostics } = await compileAndImport(files(item));
		expect(diagnostics).toEqual([]);
		expect(module?.["case"]?.["text"]?.(item.data)).toBe(want);
	});

	test("an input that is wrong deep inside is named by its path", async () => {
		const { module } = await compileAndImport(files(cases[0] as TreeCase));
		const text = module?.["case"]?.["text"];
		const wrong = { root: { name: "a", children: [leaf("b"), { name: {}, children: [{ name: "c", children: 1 }] }] } };
		expect(() => text?.(wrong)).toThrow(
			/root\.children\[1\]\.name must be .*root\.children\[1\]\.children\[0\]\.children must be array/s,
		);
	});
});

describe("a recursion that cannot be compiled is refused", () => {
	test.each<readonly [string, TreeCase, string]>([
		[
			"nothing ends it",
			{ what: "", template: "x{{> a}}", partials: { a: "{{> b}}", b: "{{> a}}" }, data: {} },
			'partial-cycle The partial "a" includes itself: a → b → a. Nothing on the way ends it.',
		],
		[
			"a block goes along",
			{
				what: "",
				template: "{{#> tree root}}x{{/tree}}",
				partials: { tree: "{{> @partial-block}}{{#each children}}{{> tree}}{{/each}}" },
				data: {},
			},
			'partial-cycle The partial "tree" includes itself: tree → tree. A partial with a block cannot include itself.',
		],
		[
			"the caller's loop data",
			{
				what: "",
				template: "{{#each roots}}{{> tree}}{{/each}}",
				partials: { tree: "{{@index}}{{#each children}}{{> tree}}{{/each}}" },
				data: {},
			},
			"no-loop @index is read outside of {{#each}}. undefined",
		],
	])("%s", (_name, item, want) => {
		const { diagnostics } = compile(
			Object.entries(files(item)).map(([path, text]) => createSourceFile(path, text)),
			configuration(),
		);
		expect(diagnostics.map(({ code, message, hint }) => `${code} ${message} ${hint}`)).toEqual([want]);
	});
});
