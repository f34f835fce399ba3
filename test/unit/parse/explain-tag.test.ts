import Handlebars from "handlebars";
import { describe, expect, test } from "vitest";
import { helpers } from "../../../generator/helpers/index.ts";
import type { Diagnostic } from "../../../generator/model/diagnostic.ts";
import { parseTemplate } from "../../../generator/parse/template.ts";

const diagnosticsOf = (template: string): readonly Diagnostic[] =>
	parseTemplate(template, { path: "a.hbs", offsetAt: (index) => index }).diagnostics;

/** What is found: the code, the text that it points at, and the hint. */
const found = (template: string): readonly string[] =>
	diagnosticsOf(template).map(
		({ code, span, hint }) => `${code} | ${template.slice(span.start, span.end)} | ${hint ?? ""}`,
	);

type Case = { readonly given: string; readonly want: readonly string[] };

describe("operators", () => {
	test.each<Case>([
		{ given: "{{#if a == b}}x{{/if}}", want: ["operator-in-template | == | Write {{#if (eq a b)}}."] },
		{ given: "{{#if a === 'b'}}x{{/if}}", want: ["operator-in-template | === | Write {{#if (eq a 'b')}}."] },
		{ given: "{{#if a = b}}x{{/if}}", want: ["operator-in-template | = | Write {{#if (eq a b)}}."] },
		{ given: "{{#if a != 1}}x{{/if}}", want: ["operator-in-template | != | Write {{#if (ne a 1)}}."] },
		{ given: "{{#unless a <= b.c}}x{{/unless}}", want: ["operator-in-template | <= | Write {{#unless (lte a b.c)}}."] },
		{
			given: "{{#if a && !b || c > 2}}x{{/if}}",
			want: ["operator-in-template | && | Write {{#if (or (and a (not b)) (gt c 2))}}."],
		},
		{
			given: "{{#if (a || b) && c}}x{{/if}}",
			want: ["operator-in-template | || | Write {{#if (and (or a b) c)}}."],
		},
		{ given: "{{#if a and not b}}x{{/if}}", want: ["operator-in-template | and | Write {{#if (and a (not b))}}."] },
		{ given: "{{#if not a}}x{{/if}}", want: ["operator-in-template | not | Write {{#if (not a)}}."] },
		{ given: '{{#if "x" in tags}}x{{/if}}', want: ['operator-in-template | in | Write {{#if (includes tags "x")}}.'] },
		{ given: "{{#if a is not None}}x{{/if}}", want: ["operator-in-template | is | Write {{#if (ne a null)}}."] },
		{ given: "{{#each x in xs}}a{{/each}}", want: ["operator-in-template | in | Write {{#each xs as |x|}}."] },
		{
			given: "{{#if a}}x{{else if b > 1}}y{{/if}}",
			want: ["operator-in-template | > | Write {{else if (gt b 1)}}."],
		},
		{
			given: "{{#if a}}x{{else if b and c}}y{{/if}}",
			want: ["operator-in-template | and | Write {{else if (and b c)}}."],
		},
		{ given: "{{@index + 1}}", want: ["operator-in-template | + | Write {{add @index 1}}."] },
		{ given: "{{a - 1}}", want: ["operator-in-template | - | Write {{add a -1}}."] },
		{ given: '{{a || "b"}}', want: ['operator-in-template | || | Write {{default a "b"}}.'] },
		{ given: '{{a ?? "b"}}', want: ['operator-in-template | ?? | Write {{default a "b"}}.'] },
		{ given: "{{a or b}}", want: ["operator-in-template | or | Write {{default a b}}."] },
		{
			given: '{{a > 1 ? "many" : 1}}',
			want: ["operator-in-template | > | Write {{#if (gt a 1)}}many{{else}}1{{/if}}."],
		},
		{
			given: '{{a if b or c else "d"}}',
			want: ["operator-in-template | if | Write {{#if (or b c)}}{{a}}{{else}}d{{/if}}."],
		},
	])("$given", ({ given, want }) => expect(found(given)).toEqual(want));

	test.each(["{{a * 2}}", '{{"a" + b}}', "{{a % 2}}"])("%s has no counterpart", (given) => {
		const [finding, ...others] = diagnosticsOf(given);
		expect(others).toEqual([]);
		expect(finding).toMatchObject({ code: "operator-in-template" });
		expect(finding?.hint).toContain("compute the value before you pass it");
	});
});

describe("filters", () => {
	test.each<Case>([
		{ given: '{{x | default: "y"}}', want: ['filter-in-template | | default: "y" | Write {{default x "y"}}.'] },
		{ given: '{{x|default("y")}}', want: ['filter-in-template | |default("y") | Write {{default x "y"}}.'] },
		{ given: "{{ x | trim | upper }}", want: ["filter-in-template | | trim | upper | Write {{upper (trim x)}}."] },
		{
			given: "{{#if xs | length > 2}}x{{/if}}",
			want: ["filter-in-template | | length > 2 | Write {{#if (gt xs.length 2)}}."],
		},
		{
			given: "{{ x | constructor }}",
			want: [
				"filter-in-template | | constructor | Use a helper, for instance {{upper name}}, or compute the value before you pass it.",
			],
		},
	])("$given", ({ given, want }) => expect(found(given)).toEqual(want));
});

describe("Go templates", () => {
	test.each<Case>([
		{ given: "{{.X}}", want: ["go-template | .X | Write {{X}}."] },
		{ given: "{{- .User.Name -}}", want: ["go-template | .User.Name | Write {{User.Name}}."] },
		{ given: "{{if .X}}a{{end}}", want: ["go-template | .X | Write {{#if X}}…{{/if}}."] },
		{ given: '{{if eq .X "a"}}a{{end}}', want: ['go-template | .X | Write {{#if (eq X "a")}}…{{/if}}.'] },
		{ given: "{{range .Xs}}a{{end}}", want: ["go-template | .Xs | Write {{#each Xs}}…{{/each}}."] },
		{ given: "{{range $x := .Xs}}a{{end}}", want: ["go-template | $x := | Write {{#each Xs as |x|}}…{{/each}}."] },
		{ given: "{{#if .X}}a{{/if}}", want: ["go-template | .X | Write {{#if X}}…{{/if}}."] },
		{ given: "{{#if (eq .X 1)}}a{{/if}}", want: ["go-template | .X | Write {{#if (eq X 1)}}…{{/if}}."] },
		{ given: "{{#if (and .X (not .Y))}}a{{/if}}", want: ["go-template | .X | Write {{#if (and X (not Y))}}…{{/if}}."] },
		{
			given: "{{#if a}}b{{else if (le .X 3)}}c{{/if}}",
			want: ["go-template | .X | Write {{else if (lte X 3)}}."],
		},
		{ given: "{{#each (list .Xs)}}a{{/each}}", want: ["go-template | .Xs | Write {{#each Xs}}…{{/each}}."] },
		{
			given: "{{json .X}} {{upper (trim .Y)}}",
			want: ["go-template | .X | Write {{json X}}.", "go-template | .Y | Write {{upper (trim Y)}}."],
		},
		{ given: "{{len .Xs}}", want: ["go-template | .Xs | Write {{Xs.length}}."] },
	])("$given", ({ given, want }) => expect(found(given)).toEqual(want));
});

describe("code of other languages", () => {
	test.each<Case>([
		{
			given: "<A value={{ user, loading }}>",
			want: ["code-in-braces | {{ user, loading }} | Write \\{{ user, loading }} to print it as it is."],
		},
		{
			given: "<A style={{ color: 'red' }}>",
			want: ["code-in-braces | {{ color: 'red' }} | Write \\{{ color: 'red' }} to print it as it is."],
		},
		{
			given: "{{ $a->b }}",
			want: ["code-in-braces | {{ $a->b }} | Write \\{{ $a->b }} to print it as it is, or {{a.b}} for a variable."],
		},
	])("$given", ({ given, want }) => expect(found(given)).toEqual(want));
});

describe("braces", () => {
	test.each<Case>([
		{ given: "{{x}!", want: ["unequal-braces | } | Write {{x}}."] },
		{ given: "{{{x}}!", want: ["unequal-braces | }} | Write {{{x}}}."] },
		{ given: "{{#if x}}}a{{/if}}", want: ["unequal-braces | }}} | Write {{#if x}}."] },
		{
			given: '{"a": {{x}}}',
			want: [
				"unequal-braces | }}} | If } is text, write a blank before it, {{x}} }, or a tilde inside the tag, {{x~}}}.",
			],
		},
		{ given: "{{x", want: ["unclosed-tag | {{x | Write {{x}}, or \\{{x if it is text."] },
		{
			given: "a {{\n\n{{x}}",
			want: ["unclosed-tag | {{ | Write a variable as {{name}}, and braces that are text as \\{{."],
		},
		{ given: "{{!-- a }}", want: ["unclosed-tag | {{!-- | A comment that begins with {{!-- ends with --}}."] },
		{ given: "{{! a", want: ["unclosed-tag | {{! | Write }} where it ends."] },
		{ given: "{{ #if x}}{{ /if}}", want: ["{{ #if x}} | Write {{#if x}}.", "{{ /if}} | Write {{/if}}."] },
		{ given: "{{ > a}}", want: ["{{ > a}} | Write {{> a}}."] },
		{ given: "{{- x -}}", want: ["{{- x -}} | Write {{~x~}}."] },
	])("$given", ({ given, want }) =>
		expect(found(given)).toEqual(want.map((item) => (item.startsWith("{") ? `invalid-template | ${item}` : item))),
	);
});

describe("other mistakes that the parser refuses", () => {
	test.each<Case>([
		{ given: "{{a.0}}", want: ["{{a.0}} | Write {{a.[0]}}."] },
		{ given: "{{a/0}}", want: ["{{a/0}} | Write {{a.[0]}}."] },
		{ given: "{{a[0].b}}", want: ["{{a[0].b}} | Write {{a.[0].b}}."] },
		{ given: '{{a["b"]}}', want: ['{{a["b"]}} | Write {{a.b}}.'] },
		{ given: "{{len(x)}}", want: ["{{len(x)}} | Write {{x.length}}."] },
		{ given: "{{x.toUpperCase()}}", want: ["{{x.toUpperCase()}} | Write {{upper x}}."] },
		{ given: "{{(foo)}}", want: ["{{(foo)}} | Write {{foo}}."] },
		{ given: "{{upper x, y}}", want: ["{{upper x, y}} | Write {{upper x y}}."] },
		{ given: "{{#each a as |b}}x{{/each}}", want: ["{{#each a as |b}} | Write as |item| or as |item index|."] },
		{ given: "{{#if x}}a{{/if x}}", want: ["{{/if x}} | Write {{/if}}."] },
		{ given: "{{#if eq a b}}x{{/if}}", want: ["{{#if | Write {{#if (eq a b)}}."] },
		{ given: "{{else-where}}", want: ["{{else-where}} | Write {{this.else-where}} for the variable."] },
		{ given: "{{#for x in xs}}a{{/for}}", want: ["{{#for x in xs}} | Write {{#each xs as |x|}}…{{/each}}."] },
		{ given: "{{#if a}}b{{elif c == 1}}d{{/if}}", want: ["{{elif c == 1}} | Write {{else if (eq c 1)}}."] },
		{ given: "{{#if a}}b{{#else}}d{{/if}}", want: ["{{#else}} | Write {{else}}."] },
	])("$given", ({ given, want }) => expect(found(given)).toEqual(want.map((item) => `invalid-template | ${item}`)));
});

test("every tag that is wrong is reported, and no tag that is right", () => {
	expect(found("{{a.b}} {{#if c > 1}}{{d}}{{else}}{{e | upper}}{{/if}} \\{{ f > g }} {{! h > i }} {{j")).toEqual([
		"operator-in-template | > | Write {{#if (gt c 1)}}.",
		"filter-in-template | | upper | Write {{upper e}}.",
		"unclosed-tag | {{j | Write {{j}}, or \\{{j if it is text.",
	]);
});

test.each([
	"{{join xs ' | '}}",
	'{{log "a - b"}}',
	"{{../a}}{{./b}}{{this.c}}{{a/b}}{{[a b]}}{{$x}}{{a:b}}",
	"{{#each xs as |x i|}}{{x}}{{/each}}",
	"{{#if (and a (not b))}}x{{else if (or c d)}}y{{else}}z{{/if}}",
	"{{json is}}{{lookup a in}}{{not a}}",
	"{{x~}}}",
	"{{~#if a~}}b{{~^~}}c{{~/if~}}",
])("%s is left alone", (template) => expect(found(template)).toEqual([]));

test("the hints are Handlebars and call standard helpers", () => {
	const known = new Set<string>(["if", "unless", "each", "with", ...helpers.map(({ name }) => name)]);
	const templates = [
		"{{a | default('b') | upper | lower | trim | strip | join(', ') | json | truncate(3) | indent(2) | escape}}",
		"{{#if a == b and c != d or not (e < f and g <= h) and i > j and k >= l and m in n}}x{{/if}}",
		"{{a.includes(b) + 1}}",
	];
	const names = templates.flatMap((template) => {
		const hint = /^Write (.*)\.$/.exec(diagnosticsOf(template)[0]?.hint ?? "")?.[1] ?? "";
		Handlebars.parse(hint.startsWith("{{#") ? `${hint}{{/if}}` : hint);
		return [...hint.matchAll(/(?<=\(|\{\{#?)[a-z]+(?= )/gi)].map(([name]) => name);
	});
	expect(names.length).toBeGreaterThan(15);
	expect(names.filter((name) => !known.has(name))).toEqual([]);
});

test("blocks that are nested too deeply for the parser", () => {
	const deep = `${"{{#if a}}".repeat(2_000)}${"{{/if}}".repeat(2_000)}`;
	const { diagnostics } = parseTemplate(deep, { path: "a.hbs", offsetAt: (index) => index });
	expect(diagnostics.map(({ message }) => message)).toEqual(["The blocks of the template are nested too deeply."]);
});
