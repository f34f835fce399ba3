import { expect, test } from "vitest";
import { parseTemplate } from "../../../generator/parse/template.ts";

/** What is found about blocks: the code, where it points, the hint, and the other places. */
function found(template: string): readonly string[] {
	const { diagnostics } = parseTemplate(template, { path: "a.hbs", offsetAt: (index) => index });
	const at = ({ start, end }: { readonly start: number; readonly end: number }): string =>
		`${start}:${template.slice(start, end)}`;
	return diagnostics.map(({ code, span, hint, related = [] }) =>
		[code, at(span), hint ?? "", ...related.map((place) => at(place.span))].join(" | "),
	);
}

test.each<{ readonly given: string; readonly want: readonly string[] }>([
	{ given: "a{{#if x}}b", want: ["unclosed-block | 1:{{#if x}} | Write {{/if}} where it ends."] },
	{ given: "{{^x}}b", want: ["unclosed-block | 0:{{^x}} | Write {{/x}} where it ends."] },
	{ given: "{{#> layout}}b", want: ["unclosed-block | 0:{{#> layout}} | Write {{/layout}} where it ends."] },
	{
		given: '{{#*inline "x"}}b',
		want: ['unclosed-block | 0:{{#*inline "x"}} | Write {{/inline}} where it ends.'],
	},
	{
		given: "{{{{raw}}}} {{x}}",
		want: ["unclosed-block | 0:{{{{raw}}}} | Write {{{{/raw}}}} where it ends, or {{raw}} for a variable."],
	},
	{
		given: "{{#if x}}{{#if y}}{{#each z}}a{{/each}}",
		want: [
			"unclosed-block | 0:{{#if x}} | Write {{/if}} where it ends.",
			"unclosed-block | 9:{{#if y}} | Write {{/if}} where it ends.",
		],
	},
	{
		given: "{{#if x}}a{{end}}",
		want: ["unclosed-block | 0:{{#if x}} | Write {{/if}}; {{end}} is a variable. | 10:{{end}}"],
	},
	{
		given: "{{#if x}}{{#each y}}a{{/if}}",
		want: ["unclosed-block | 9:{{#each y}} | Write {{/each}} before {{/if}}. | 21:{{/if}}"],
	},
	{ given: "{{#if x}}a{{/each}}", want: ["mismatched-close | 10:{{/each}} | Write {{/if}}. | 0:{{#if x}}"] },
	{
		given: "{{#if x}}{{#each y}}a{{/if}}{{/each}}",
		want: ["mismatched-close | 21:{{/if}} | Write {{/each}} before {{/if}}. | 9:{{#each y}} | 0:{{#if x}}"],
	},
	{
		given: "{{#if x}}a{{/each}}b{{/if}}",
		want: ["unopened-block | 10:{{/each}} | Remove it, or open the block with {{#each …}}."],
	},
	{ given: "a{{/if}}", want: ["unopened-block | 1:{{/if}} | Remove it, or open the block with {{#if …}}."] },
	{
		given: '{{#if x}}{{section "y"}}a{{/section}}{{/if}}',
		want: ['unopened-block | 9:{{section "y"}} | Write {{#section "y"}}, or remove {{/section}}. | 25:{{/section}}'],
	},
	{
		given: "{{if x}}a{{else}}b{{/if}}",
		want: ["unopened-block | 0:{{if x}} | Write {{#if x}}, or remove {{/if}}. | 18:{{/if}}"],
	},
	{
		given: "a{{else}}b",
		want: ["unopened-block | 1:{{else}} | Write it between {{#if name}} and {{/if}}, or {{this.else}} for a variable."],
	},
	{
		given: "{{#if x}}a{{else}}b{{else if y}}c{{/if}}",
		want: ["invalid-template | 19:{{else if y}} | Remove one of them, or close the block before it. | 10:{{else}}"],
	},
	{
		given: "{{#if x}}a{{else if y}}b{{else}}c{{/if}}{{#each y}}d",
		want: ["unclosed-block | 40:{{#each y}} | Write {{/each}} where it ends."],
	},
])("$given", ({ given, want }) => expect(found(given)).toEqual(want));
