import { describe, expect, test } from "vitest";
import { compile } from "../../generator/pipeline.ts";
import { configuration } from "../support/prompt-builders.ts";
import { compileAndImport, createSourceFile } from "../support/run-prompt.ts";
import { createTextHandlebars } from "./oracle.ts";

type BlockCase = {
	readonly row: string;
	readonly template: string;
	readonly partials?: Readonly<Record<string, string>>;
	readonly data?: object;
	readonly input?: object;
	/** What Handlebars 4.7.10 prints; written out where the row is about just that. */
	readonly want?: string;
};

const cases: readonly BlockCase[] = [
	{
		row: "a partial block fills its layout",
		template: "{{#> layout}}Hi {{name}}{{/layout}}",
		partials: { layout: "<{{> @partial-block}}>" },
		data: { name: "Ada" },
		want: "<Hi Ada>",
	},
	{
		row: "a block is shown as often as the layout asks",
		template: "{{#> twice}}{{x}}{{/twice}}",
		partials: { twice: "{{> @partial-block}}-{{> @partial-block}}" },
		data: { x: "a" },
		want: "a-a",
	},
	{
		row: "default content for a missing partial",
		template: "{{#> missing}}default {{x}}{{/missing}}",
		data: { x: 1 },
		want: "default 1",
	},
	{
		row: "default content in the context of the call",
		template: '{{#> missing user greeting="Hi"}}{{greeting}} {{name}}{{/missing}}',
		data: { user: { name: "Ada" } },
		want: "Hi Ada",
	},
	{
		row: "whether there is a block is known",
		template: "{{#> p}}block{{/p}} {{> p}}",
		partials: { p: "{{#if @partial-block}}[{{> @partial-block}}]{{else}}none {{x}}{{/if}}" },
		data: { x: 1 },
		want: "[block] none 1",
	},
	{
		row: "a default for a layout without a block",
		template: "{{> p}} {{#> p}}own{{/p}}",
		partials: { p: "{{#> @partial-block}}default{{/@partial-block}}" },
		want: "default own",
	},
	{
		row: "inherited by partials without a block of their own",
		template: "{{#> outer}}X{{/outer}}",
		partials: { outer: "({{> inner}})", inner: "{{> @partial-block}}" },
		want: "(X)",
	},
	{
		row: "inside of the block it is the outer one again",
		template: "{{#> a}}1{{#> a}}2{{/a}}{{/a}}",
		partials: { a: "[{{> @partial-block}}]" },
		want: "[1[2]]",
	},
	{
		row: "a block of a block",
		template: "{{#> outer}}x{{/outer}}",
		partials: { outer: "{{#> inner}}<{{> @partial-block}}>{{/inner}}", inner: "({{> @partial-block}})" },
		want: "(<x>)",
	},
	{
		row: "the body of a block sees the loop data of the loop inside of the layout",
		template: "{{#> p}}{{@index}}{{/p}}",
		partials: { p: "{{#each xs}}{{> @partial-block}}{{/each}}" },
		data: { xs: ["a", "b"] },
		want: "01",
	},
	{
		row: "the body of a block gets the context that the layout gives it",
		template: "{{#> p}}{{this}}{{/p}}",
		partials: { p: "{{#each xs}}{{> @partial-block}}{{/each}}" },
		data: { xs: ["a", "b"] },
		want: "ab",
	},
	{
		row: "../ in a block that is given a context is where the block was written",
		template: "{{#> p user}}{{name}} of {{../t}}{{/p}}",
		partials: { p: "[{{> @partial-block}}]" },
		data: { t: "T1", user: { name: "Ada" } },
		want: "[Ada of T1]",
	},
	{
		row: "../ counts one more level where the layout gives a context",
		template: "{{#each xs}}{{#> p}}{{n}}{{../t}}{{/p}}{{/each}}",
		partials: { p: "[{{> @partial-block own}}]" },
		data: { t: "T1", xs: [{ own: { n: 1 }, t: "own" }] },
		want: "[1own]",
	},
	{
		row: "an argument that is literally undefined makes an object of its own",
		template: "{{#> none o x=undefined}}{{#each @root.m}}{{#../../m}}y{{/../../m}}{{/each}}{{/none}}",
		data: ((shared: object) => ({ o: shared, m: { a: shared } }))({}),
		input: { o: { "n?": "string" }, m: { "(*)": { "n?": "string" } } },
		want: "y",
	},
	{
		row: "a call with a block makes a frame of data",
		template: "{{#each xs}}{{#each ../ys}}{{#> p}}{{@../index}}{{@index}}{{/p}} {{> q}}{{/each}};{{/each}}",
		partials: { p: "<{{@../index}}{{@index}}{{> @partial-block}}>", q: "<{{@../index}}{{@index}}>" },
		data: { xs: ["a", "b"], ys: ["c", "d"] },
		input: { "xs(array)": "string", "ys(array)": "string" },
	},
	{
		row: "the variables of the loops outside and inside of a layout",
		template: "{{#each xs}}{{#> p}}{{@index}}{{@../../index}}{{/p}}{{/each}}",
		partials: { p: "{{@last}}{{#each @root.xs}}{{> @partial-block}}{{/each}}" },
		data: { xs: ["a", "b"] },
		input: { "xs(array)": "string" },
	},
	{
		row: "default content has two frames of data",
		template:
			"{{#each xs}}{{#each ../ys}}{{#> none}}{{@../index}}{{@../../index}}{{@../../../index}} {{/none}}{{/each}}{{/each}}",
		data: { xs: ["a", "b"], ys: ["c", "d"] },
		input: { "xs(array)": "string", "ys(array)": "string" },
	},
	{
		row: "block parameters of where the block was written",
		template: "{{#each xs as |x|}}{{#> p}}{{x}}{{/p}}{{/each}}",
		partials: { p: "<{{> @partial-block}}>" },
		data: { xs: ["a", "b"] },
		want: "<a><b>",
	},
	{
		row: "named arguments reach the block",
		template: '{{#> p title="T"}}{{title}} {{name}}{{/p}}',
		partials: { p: "<{{> @partial-block}}>" },
		data: { name: "n" },
		want: "<T n>",
	},
	{
		row: "a standalone @partial-block is indented",
		template: "{{#> p}}\na\nb\n{{/p}}\n",
		partials: { p: "x\n  {{> @partial-block}}\ny\n" },
		want: "x\n  a\n  b\ny\n",
	},
	{
		row: "an inline partial is used before its definition",
		template: '{{> a}}{{#*inline "a"}}<{{x}}>{{/inline}}',
		data: { x: 1 },
		want: "<1>",
	},
	{
		row: "the last of two inline partials of one name",
		template: '{{#*inline "a"}}1{{/inline}}{{#*inline "a"}}2{{/inline}}{{> a}}',
		want: "2",
	},
	{
		row: "an inline partial is seen in its block only",
		template: '{{#if x}}{{#*inline "a"}}inner{{/inline}}{{> a}}{{/if}} {{> a}}',
		partials: { a: "file" },
		data: { x: true },
		want: "inner file",
	},
	{
		row: "an inline partial overrides a file in every file that is called",
		template: '{{#*inline "a"}}inline{{/inline}}{{> p}}',
		partials: { a: "file", p: "[{{> a}}]" },
		want: "[inline]",
	},
	{
		row: "inline partials in a block are the layout's",
		template: '{{#> layout}}{{#*inline "nav"}}NAV {{x}}{{/inline}}body{{/layout}}',
		partials: { layout: "{{> nav}}|{{> @partial-block}}|{{> nav}}" },
		data: { x: 1 },
		want: "NAV 1|body|NAV 1",
	},
	{
		row: "a layout with defaults for what is not given",
		template: '{{#> layout}}{{#*inline "head"}}H{{/inline}}{{/layout}}',
		partials: { layout: "{{#> head}}dh{{/head}} {{#> foot}}df{{/foot}}" },
		want: "H df",
	},
	{
		row: "an inline partial looks names up in the template that wrote it",
		template: '{{#*inline "a"}}{{> b}}{{/inline}}{{#*inline "b"}}main{{/inline}}{{> p}}',
		partials: { p: '{{#*inline "b"}}p{{/inline}}{{> a}}' },
		want: "main",
	},
	{
		row: "inline partials given to an inline partial are not seen in it",
		template: '{{#*inline "p3"}}{{#> in}}default{{/in}}{{/inline}}{{#> p3}}{{#*inline "in"}}given{{/inline}}{{/p3}}',
		want: "default",
	},
	{
		row: "a block looks names up in the template that wrote it",
		template: "{{#> p}}{{> in}}{{/p}}",
		partials: { p: '{{#*inline "in"}}p{{/inline}}{{> @partial-block}}', in: "file" },
		want: "file",
	},
	{
		row: "../ in an inline partial of the main template is nothing",
		template: '{{#*inline "a"}}{{n}}{{/inline}}{{#each xs}}{{> a}}{{/each}}',
		data: { xs: [{ n: 1 }] },
		want: "1",
	},
	{
		row: "../ in an inline partial of a loop is the outer context",
		template: '{{#each xs}}{{#*inline "a"}}{{n}}{{../t}}{{/inline}}{{> a}}{{/each}}',
		data: { t: "T", xs: [{ n: 1 }, { n: 2 }] },
		want: "1T2T",
	},
	{
		row: "../ in an inline partial that is called in another loop",
		template: '{{#with sel}}{{#*inline "a"}}{{n}}{{../t}}{{/inline}}{{#each xs}}{{> a}}{{/each}}{{/with}}',
		data: { t: "T", sel: { xs: [{ n: 1 }] } },
		want: "1T",
	},
	{
		row: "an inline partial sees the caller's loop data",
		template: '{{#*inline "a"}}{{@index}}{{/inline}}{{#each xs}}{{> a}}{{/each}}',
		data: { xs: ["a", "b"] },
		want: "01",
	},
	{
		row: "an inline partial with a context and named arguments",
		template: '{{#*inline "a"}}{{g}} {{name}};{{/inline}}{{#each users}}{{> a g=../g}}{{/each}}',
		data: { g: "Hi", users: [{ name: "A" }, { name: "B" }] },
		want: "Hi A;Hi B;",
	},
	{
		row: "inline partials of inline partials",
		template: '{{#*inline "a"}}{{#*inline "b"}}B{{/inline}}[{{> b}}]{{/inline}}{{> a}}',
		want: "[B]",
	},
	{
		row: "an inline partial with a block",
		template: '{{#*inline "wrap"}}<{{> @partial-block}}>{{/inline}}{{#> wrap}}x{{/wrap}}',
		want: "<x>",
	},
	{
		row: "a standalone inline partial leaves no line",
		template: 'a\n{{#*inline "p"}}\n  x\n{{/inline}}\nb\n  {{> p}}\nc',
		want: "a\nb\n    x\nc",
	},
	{
		row: "inline partials of a partial block's default content",
		template: '{{#> missing}}{{#*inline "a"}}A{{/inline}}{{> a}}{{/missing}}',
		want: "A",
	},
	{
		row: "a computed name of an enum",
		template: '{{#each parts}}{{> (lookup . "kind")}};{{/each}}',
		partials: { note: "N {{text}}", task: "T {{text}}" },
		data: {
			parts: [
				{ kind: "note", text: "a" },
				{ kind: "task", text: "b" },
			],
		},
		input: { "parts(array)": { "kind(enum)": ["note", "task"], text: "string" } },
		want: "N a;T b;",
	},
	{
		row: "a raw block prints its text as it is",
		template: "a {{{{raw}}}} {{x}} {{{{/raw}}}} b",
		want: "a  {{x}}  b",
	},
	{
		row: "lookup with a fixed key is a path",
		template: '{{lookup user "name"}}{{#if (lookup user "age")}} {{lookup user "age"}}{{/if}}',
		data: { user: { name: "Ada" } },
		want: "Ada",
	},
	{
		row: "guards reach into blocks",
		template: "{{#if note}}{{#> p}}{{note}}{{/p}}{{/if}}.",
		partials: { p: "<{{> @partial-block}}>" },
		want: ".",
	},
];

const files = ({ template, input, partials = {} }: BlockCase): Record<string, string> => ({
	"prompts/case.json": JSON.stringify({ template, ...(input === undefined ? {} : { input }) }),
	...Object.fromEntries(Object.entries(partials).map(([name, text]) => [`prompts/_${name}.hbs`, text])),
});

describe("partial blocks and inline partials render as Handlebars renders them", () => {
	test.each(cases)("$row", async (item) => {
		const handlebars = createTextHandlebars();
		handlebars.registerHelper("raw", (options: { fn: () => string }) => options.fn());
		for (const [name, text] of Object.entries(item.partials ?? {})) handlebars.registerPartial(name, text);
		const want = handlebars.compile(item.template, { noEscape: true })(item.data ?? {});
		if (item.want !== undefined) expect(want).toBe(item.want);
		const { module, diagnostics } = await compileAndImport(files(item));
		expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
		expect(module?.["case"]?.["text"]?.(item.data ?? {})).toBe(want);
	});
});

describe("what is wrong with a block or an inline partial is told where it stands", () => {
	test.each<readonly [string, BlockCase, readonly string[]]>([
		[
			"@partial-block without a block",
			{ row: "", template: "{{> p}}", partials: { p: "{{> @partial-block}}" } },
			[
				"prompts/_p.hbs:0 missing-partial This partial is used without a block, so {{> @partial-block}} has nothing to show.",
			],
		],
		[
			"a partial that is missing in a block which is only asked for",
			{
				row: "",
				template:
					"{{#> p}}x{{> gone}}{{#each xs}}{{> (lookup . kind)}}{{> q}}{{/each}}{{#> no}}{{> lost}}{{/no}}{{/p}}",
				partials: { p: "{{#if @partial-block}}a{{/if}}", q: "{{#unless y}}{{> away}}{{/unless}}{{> q}}" },
			},
			[
				'prompts/case.json:22 missing-partial There is no partial "gone".',
				'prompts/_q.hbs:13 missing-partial There is no partial "away".',
				'prompts/case.json:90 missing-partial There is no partial "lost".',
			],
		],
		[
			"@partial-block as a value",
			{ row: "", template: "{{#> p}}x{{/p}}", partials: { p: "{{@partial-block}}" } },
			["prompts/_p.hbs:2 unsupported-template @partial-block is a block, not a value."],
		],
		[
			"a block parameter of the block around an inline partial",
			{ row: "", template: '{{#each xs as |x|}}{{#*inline "a"}}{{x}}{{/inline}}{{> a}}{{/each}}' },
			[
				'prompts/case.json:52 unsupported-template "x" is a block parameter around this inline partial, which Handlebars cannot read here.',
			],
		],
		[
			"../ in an inline partial of the main template",
			{ row: "", template: '{{#*inline "a"}}{{n}}{{../t}}{{/inline}}{{#each xs}}{{> a}}{{/each}}' },
			["prompts/case.json:38 no-outer-context There is no outer context here: ../t leaves the root."],
		],
		[
			"a name that may be anything",
			{ row: "", template: "{{> (lookup . kind)}}", input: { kind: "string" } },
			["prompts/case.json:17 computed-partial {{> (lookup …)}} may name any partial."],
		],
		[
			"a decorator of the author's own",
			{ row: "", template: '{{#*frame "a"}}x{{/frame}}' },
			["prompts/case.json:13 unsupported-template The decorator {{#*frame}} cannot be compiled."],
		],
		[
			"an inline partial whose name is a variable",
			{ row: "", template: "{{#*inline name}}x{{/inline}}" },
			["prompts/case.json:13 invalid-template An inline partial takes its name in quotes, and nothing else."],
		],
	])("%s", (_name, item, want) => {
		const { diagnostics } = compile(
			Object.entries(files(item)).map(([path, text]) => createSourceFile(path, text)),
			configuration(),
		);
		expect(diagnostics.map(({ code, span, message }) => `${span.path}:${span.start} ${code} ${message}`)).toEqual(want);
	});
});
