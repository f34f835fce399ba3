import type { Row } from "./handlebars-rows.ts";

/** What Handlebars does with partials, partial blocks and inline partials. */
export const partialRows: readonly Row[] = [
	{
		row: "partials see the loop data and the @root of their caller",
		cases: [
			{
				template: "{{#each xs}}{{> p}}{{/each}}",
				partials: { p: "[{{@index}}{{#if @last}}.{{/if}}]" },
				input: { "xs(array)": "string" },
				data: { xs: ["a", "b"] },
				want: "[0][1.]",
			},
			{
				template: "{{#each xs}}{{> p o}}{{/each}}",
				partials: { p: "[{{@root.t}}{{t}}{{@index}}]" },
				data: { t: "T", xs: [{ o: { t: "1" } }, { o: { t: "2" } }] },
				want: "[T10][T21]",
			},
			{
				template: "{{#each xs}}{{#each ys}}{{> p}}{{/each}}{{/each}}",
				partials: { p: "{{@../index}}{{@index}};" },
				data: { xs: [{ ys: ["a", "b"] }, { ys: ["c"] }] },
				want: "00;01;10;",
			},
			{ template: "{{> p}}", partials: { p: "{{@index}}" }, refused: "no-loop", names: "@index" },
		],
	},
	{
		row: "the body of a partial block sees the loop that shows it, and the block parameters around it",
		cases: [
			{
				template: "{{#> p}}{{@index}}{{/p}}",
				partials: { p: "{{#each xs}}{{> @partial-block}}{{/each}}" },
				data: { xs: ["a", "b"] },
				want: "01",
			},
			{
				template: "{{#each xs as |x|}}{{#> p}}{{x.n}}{{@index}}{{/p}}{{/each}}",
				partials: { p: "{{#each ys as |x|}}<{{x}}{{> @partial-block}}>{{/each}}" },
				data: {
					xs: [
						{ n: "a", ys: ["1", "2"] },
						{ n: "b", ys: ["3"] },
					],
				},
				want: "<1a0><2a1><3b0>",
			},
		],
	},
	{
		row: "../ in a partial block counts from where it was written, and one level more where it is given a context",
		cases: [
			{
				template: "{{#each xs}}{{#> p}}[{{n}}{{../t}}]{{/p}}{{/each}}",
				partials: { p: "{{> @partial-block}}" },
				data: { t: "T1", xs: [{ t: "own", n: "1" }] },
				want: "[1T1]",
			},
			{
				template: "{{#each xs}}{{#> p}}[{{n}}{{../t}}]{{/p}}{{/each}}",
				partials: { p: "{{> @partial-block own}}" },
				data: { t: "T1", xs: [{ t: "own", own: { n: "2" } }] },
				want: "[2own]",
			},
		],
	},
	{
		row: "@partial-block is a block, and whether there is one is known",
		cases: [
			{
				template: "{{#> p}}x{{/p}}",
				partials: { p: "{{@partial-block}}" },
				refused: "unsupported-template",
				names: "@partial-block",
			},
			{
				template: "{{#> p}}x{{/p}}{{> p}}",
				partials: { p: "{{#if @partial-block}}y{{else}}n{{/if}}" },
				data: {},
				want: "yn",
			},
			{
				template: "{{#> p}}x{{/p}}{{> p}}",
				partials: { p: "{{#unless @partial-block}}n{{/unless}}" },
				data: {},
				want: "n",
			},
			{
				template: '{{#> p}}{{#*inline "q"}}x{{/inline}}{{/p}}',
				partials: { p: "{{#if @partial-block}}y{{else}}n{{/if}}" },
				data: {},
				want: "n",
			},
			{
				template: "{{#> p}}{{x}}{{/p}}",
				partials: { p: "{{#if @partial-block}}y{{else}}n{{/if}}" },
				refused: "unsupported-template",
				names: "without any context",
			},
			{
				template: "{{> p}}",
				partials: { p: "{{> @partial-block}}" },
				refused: "missing-partial",
				names: "@partial-block",
			},
		],
	},
	{
		row: "a partial on a line of its own indents every line but a final empty one",
		cases: [
			{ template: "a\n  {{> p}}\nb", partials: { p: "1\n\n2\n" }, data: {}, want: "a\n  1\n  \n  2\nb" },
			{
				template: "a\n  {{> p}}\nb",
				partials: { p: "{{v}}\n" },
				data: { v: "1\n\n2" },
				want: "a\n  1\n  \n  2\nb",
			},
			{
				template: "a\n  {{> p}}\nb",
				partials: { p: "{{#each xs}}\n{{this}}\n{{/each}}\n" },
				data: { xs: ["1\n2", "3"] },
				want: "a\n  1\n  2\n  3\nb",
			},
			{ template: "a\n  {{> p}}\nb", partials: { p: "{{v}}" }, data: { v: "" }, want: "a\nb" },
			{ template: "a {{> p}}\nb", partials: { p: "1\n2" }, data: {}, want: "a 1\n2\nb" },
			{
				template: "  {{> p}}\n",
				partials: { p: "1\n  {{> q}}\n", q: "2\n3\n" },
				data: {},
				want: "  1\n    2\n    3\n",
			},
		],
	},
	{
		row: "named arguments make a new context",
		cases: [
			{
				template: "{{#each xs}}{{> p a=1}}{{/each}}",
				partials: { p: "{{this}}" },
				input: { "xs(array)": "string" },
				refused: "wrong-use",
				names: "named arguments",
			},
			{
				template: "{{#with o}}{{> p a=t}}{{/with}}",
				partials: { p: "{{#with @root.o}}{{../a}}{{t}}{{/with}}" },
				data: { o: { t: "x" } },
				want: "xx",
			},
			{
				template: "{{> p name=other}}",
				partials: { p: "{{name}}{{age}}" },
				data: { name: "A", age: 3, other: "B" },
				want: "B3",
			},
			{
				template: "{{> p name=other}}{{name}}",
				partials: { p: "{{name}}{{> q}}", q: "{{name}}" },
				data: { name: "A", other: "B" },
				want: "BBA",
			},
			{
				template: "{{> p a=b}}",
				partials: { p: "{{a}}|" },
				input: { "a?": "string", "b?": "string" },
				data: { a: "kept" },
				want: "|",
			},
		],
	},
	{
		row: "a named undefined is dropped",
		cases: [
			{ template: "{{> p b=undefined}}", partials: { p: "{{b}}" }, data: { b: "kept" }, want: "kept" },
			{ template: "{{> p b=null}}", partials: { p: "{{b}}" }, data: { b: "lost" }, want: "" },
		],
	},
	{
		row: "a named argument __proto__ is lost",
		cases: [
			{
				template: "{{> p __proto__=x}}",
				partials: { p: "{{__proto__}}" },
				refused: "unsupported-template",
				names: "__proto__",
			},
			{ template: "{{json x __proto__=x}}", refused: "unsupported-template", names: "__proto__" },
		],
	},
	{
		row: "inline partials are hoisted, end with their block, and override files in what is called",
		cases: [
			{ template: '{{> a}}{{#*inline "a"}}<{{x}}>{{/inline}}', data: { x: "1" }, want: "<1>" },
			{
				template: '{{#if x}}{{#*inline "a"}}inner{{/inline}}{{> a}}{{/if}} {{> a}}',
				partials: { a: "file" },
				data: { x: true },
				want: "inner file",
			},
			{
				template: '{{#*inline "a"}}inline{{/inline}}{{> p}}',
				partials: { a: "file", p: "[{{> a}}]" },
				data: {},
				want: "[inline]",
			},
			{
				template: '{{#> p}}{{#*inline "a"}}inline{{/inline}}{{/p}}{{> a}}',
				partials: { a: "file", p: "[{{> a}}]" },
				data: {},
				want: "[inline]file",
			},
			{
				template: "{{> p}}{{> a}}",
				partials: { a: "file", p: '{{#*inline "a"}}inline{{/inline}}' },
				data: {},
				want: "file",
			},
		],
	},
	{
		row: "inline partials and blocks look names up where they were written",
		cases: [
			{
				template: '{{#> p3}}{{#*inline "in"}}{{> p1}}{{/inline}}{{/p3}}',
				partials: { p3: '{{#*inline "p1"}}layout{{/inline}}{{> in}}', p1: "file" },
				data: {},
				want: "file",
			},
			{
				template: "{{#> p}}{{> in}}{{/p}}",
				partials: { p: '{{#*inline "in"}}layout{{/inline}}{{> @partial-block}}', in: "file" },
				data: {},
				want: "file",
			},
			{
				template:
					'{{#*inline "p3"}}{{#> in}}default{{/in}}{{/inline}}{{#> p3}}{{#*inline "in"}}given{{/inline}}{{/p3}}',
				data: {},
				want: "default",
			},
		],
	},
	{
		row: "../ in an inline partial counts from the block that it stands in",
		cases: [
			{
				template: '{{#*inline "a"}}{{n}}{{../t}}{{/inline}}{{#each xs}}{{> a}}{{/each}}',
				refused: "no-outer-context",
				names: "../t",
			},
			{
				template: '{{#each xs}}{{#*inline "a"}}{{n}}{{../t}}{{/inline}}{{> a}}{{/each}}',
				data: { t: "T", xs: [{ n: "1" }, { n: "2" }] },
				want: "1T2T",
			},
			{
				template: '{{#with sel}}{{#*inline "a"}}{{n}}{{../t}}{{/inline}}{{#each xs}}{{> a}}{{/each}}{{/with}}',
				data: { t: "T", sel: { t: "sel", xs: [{ n: "1" }] } },
				want: "1T",
			},
		],
	},
	{
		row: "an inline partial cannot read a block parameter of its own block",
		cases: [
			{
				template: '{{#each xs as |x|}}{{#*inline "a"}}{{x}}{{/inline}}{{> a}}{{/each}}',
				refused: "unsupported-template",
				names: '"x" is a block parameter',
			},
			{
				template: '{{#each xs as |upper|}}{{#*inline "a"}}{{upper n}}{{/inline}}{{> a}}{{/each}}',
				refused: "unsupported-template",
				names: '"upper" is a block parameter',
			},
			{
				template: '{{#each xs as |x|}}{{#*inline "a"}}{{this.x}}{{/inline}}{{> a}}{{/each}}',
				data: { xs: [{ x: "1" }] },
				want: "1",
			},
		],
	},
	{
		row: "@partial-block is inherited, and inside of a block it is the outer one again",
		cases: [
			{
				template: "{{#> outer}}X{{/outer}}",
				partials: { outer: "({{> inner}})", inner: "{{> @partial-block}}" },
				data: {},
				want: "(X)",
			},
			{
				template: "{{#> outer}}x{{/outer}}",
				partials: { outer: "{{#> inner}}<{{> @partial-block}}>{{/inner}}", inner: "({{> @partial-block}})" },
				data: {},
				want: "(<x>)",
			},
			{
				template: "{{#> p}}{{#> p}}{{#if @partial-block}}y{{else}}n{{/if}}{{/p}}{{/p}}",
				partials: { p: "[{{> @partial-block}}]" },
				data: {},
				want: "[[n]]",
			},
		],
	},
	{
		row: "a partial that includes itself without end",
		cases: [
			{ template: "{{> p}}", partials: { p: "x{{> p}}" }, refused: "partial-cycle", names: "p → p" },
			{
				template: "{{> p}}",
				partials: { p: "x{{> q}}", q: "y{{> p}}" },
				refused: "partial-cycle",
				names: "p → q → p",
			},
		],
	},
	{
		row: "a partial that includes itself ends by its data",
		cases: [
			{
				template: "{{> p root}}",
				partials: { p: "{{n}}({{#each xs}}{{> p}}{{/each}})" },
				data: {
					root: {
						n: 1,
						xs: [
							{ n: 2, xs: [] },
							{ n: 3, xs: [{ n: 4, xs: [] }] },
						],
					},
				},
				want: "1(2()3(4()))",
			},
			{
				template: "a\n  {{> p root}}\n",
				partials: { p: "{{n}}\n{{#each xs}}\n  {{> p}}\n{{/each}}\n" },
				data: { root: { n: 1, xs: [{ n: 2, xs: [{ n: 3, xs: [] }] }] } },
				want: "a\n  1\n    2\n      3\n",
			},
			{
				template: "{{#each xs}}{{> p}}{{/each}}",
				partials: {
					p: '{{#*inline "in"}}1{{/inline}}{{> q}}',
					q: "{{#if xs}}{{#each xs}}{{> p}}{{/each}}{{/if}}{{> in}}",
				},
				data: { xs: [{ xs: [{}] }] },
				want: "11",
			},
			{
				template: "{{> p}}",
				partials: {
					p: '{{#each xs}}{{#> q}}{{#*inline "in"}}1{{/inline}}{{/q}}{{/each}}',
					q: "{{> in}}{{> p}}",
				},
				refused: "partial-cycle",
				names: "p → q → p",
			},
		],
	},
	{
		row: "a missing partial in a branch that is never reached, and default content",
		cases: [
			{ template: "{{#if x}}{{> missing}}{{/if}}", refused: "missing-partial", names: 'partial "missing"' },
			{
				template: "{{#> p}}x{{> gone}}{{/p}}",
				partials: { p: "{{#if @partial-block}}a{{/if}}" },
				refused: "missing-partial",
				names: 'partial "gone"',
			},
			{ template: "{{#> missing}}default {{x}}{{/missing}}", data: { x: "1" }, want: "default 1" },
			{ template: "{{#> p}}default{{/p}}", partials: { p: "file" }, data: {}, want: "file" },
			{ template: "{{#> missing o}}{{x}}{{/missing}}", data: { o: { x: "1" } }, want: "1" },
		],
	},
];
