import { describe, expect, test } from "vitest";
import { findSingleBraces } from "../../generator/parse/single-braces.ts";
import { parseTemplate } from "../../generator/parse/template.ts";
import { readCorpus } from "../support/corpus.ts";

type RealTemplate = { readonly id: string; readonly path: string; readonly parses: boolean; readonly template: string };

const templates = readCorpus("realworld/templates.jsonl")
	.trimEnd()
	.split("\n")
	.map((line) => JSON.parse(line) as RealTemplate);

/** What is found in a template: line, code, the text that it points at, and the hint. */
function found(template: string): readonly string[] {
	const { diagnostics } = parseTemplate(template, { path: "a.hbs", offsetAt: (index) => index });
	return diagnostics.map(({ code, span, hint }) => {
		const line = template.slice(0, span.start).split("\n").length;
		return `${line} ${code} ${template.slice(span.start, span.end)} | ${hint}`;
	});
}

const operator = (line: number, sign: string, hint: string): string =>
	`${line} operator-in-template ${sign} | Write ${hint}.`;

/** The first finding in each of the files that Handlebars' parser refuses, and how many there are. */
const refused: Readonly<Record<string, readonly [count: number, first: string]>> = {
	"src/api/evaluators/custom_evals/groundedness.prompty": [
		1,
		"26 unequal-braces }}} | If } is text, write a blank before it, {{answer}} }, or a tilde inside the tag, {{answer~}}}.",
	],
	"bmb/workflows/create-agent/templates/expert-agent.template.md": [
		1,
		operator(66, "==", '{{#if (eq tone_style "gentle")}}'),
	],
	"1-analysis/document-project/workflows/full-scan-instructions.md": [
		6,
		operator(883, ">", "{{#if (gt incomplete_docs_list.length 0)}}"),
	],
	"2-plan-workflows/tech-spec/instructions.md": [6, operator(58, "==", "{{#if (eq story_count 1)}}")],
	"4-implementation/retrospective/instructions.md": [7, operator(481, ">=", "{{#if (gte completion_percentage 90)}}")],
	"bmm/workflows/document-project/workflows/full-scan-instructions.md": [
		6,
		operator(870, ">", "{{#if (gt incomplete_docs_list.length 0)}}"),
	],
	"examples/autocomplete.prompt": [
		3,
		"14 unclosed-tag {{ | Write a variable as {{name}}, and braces that are text as \\{{.",
	],
	"examples/error-multiple-issues.prompt": [
		1,
		"17 unclosed-tag {{#if detailed | Write {{#if detailed}}, or \\{{#if detailed if it is text.",
	],
	"examples/error-unclosed-block.prompt": [1, "3 unclosed-block {{#if premium}} | Write {{/if}} where it ends."],
	"examples/error-unmatched-closing-block.prompt": [
		1,
		"3 unopened-block {{/if}} | Remove it, or open the block with {{#if …}}.",
	],
	"examples/valid-greeting.prompt": [1, operator(5, ">=", "{{#if (gte age 18)}}")],
	"samples/08-sections-thinking.prompt": [
		1,
		'22 unopened-block {{section "thought"}} | Write {{#section "thought"}}, or remove {{/section}}.',
	],
	"samples/10-kitchen-sink.prompt": [
		1,
		'67 unopened-block {{section "analysis"}} | Write {{#section "analysis"}}, or remove {{/section}}.',
	],
	"prompts/laravel-11/add-feature-laravel.md": [
		2,
		"155 code-in-braces {{ $product->meta_description }} | " +
			"Write \\{{ $product->meta_description }} to print it as it is, or {{product.meta_description}} for a variable.",
	],
	"prompts/supabase-react/setup-supabase-react.md": [
		1,
		"79 code-in-braces {{ user, loading }} | Write \\{{ user, loading }} to print it as it is.",
	],
	"prompts/supabase-remix/setup-supabase-remix.md": [
		1,
		"117 code-in-braces {{ supabase, session }} | Write \\{{ supabase, session }} to print it as it is.",
	],
};

describe("the real prompts that are not Handlebars", () => {
	const files = templates.filter(({ parses }) => !parses);

	test("are all named here", () => expect(files.length).toBe(Object.keys(refused).length));

	test.each(Object.entries(refused))("%s", (path, [count, first]) => {
		const [file, ...others] = files.filter((item) => item.path.endsWith(path));
		expect(others).toEqual([]);
		const findings = found(file?.template ?? "");
		expect(findings[0]).toBe(first);
		expect(findings.length).toBe(count);
	});
});

test("in the real prompts that parse only tags of other languages are found", () => {
	const codes = ["jinja-template", "go-template", "operator-in-template", "code-in-braces"];
	const counts: Record<string, number> = {};
	for (const { path, template } of templates.filter(({ parses }) => parses)) {
		for (const finding of found(template)) {
			const code = finding.split(" ")[1] ?? "";
			const key = `${path.split("/").at(-1)} ${code}`;
			if (codes.includes(code)) counts[key] = (counts[key] ?? 0) + 1;
		}
		expect(template.includes("{{") ? [] : findSingleBraces(template), path).toEqual([]);
	}
	// The first six files are Jinja templates, the last two show JSX's style={{ … }}.
	expect(counts).toEqual({
		"chat-1.prompty jinja-template": 2,
		"chat-2.prompty jinja-template": 2,
		"chat-3.prompty jinja-template": 4,
		"chat-exact.prompty jinja-template": 6,
		"writer.prompty jinja-template": 14,
		"summarize.prompty jinja-template": 2,
		"setup-firebase-react.md code-in-braces": 1,
		"setup-prisma-remix.md code-in-braces": 3,
	});
});
