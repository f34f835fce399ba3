import { describe, expect, test } from "vitest";
import { findJinjaTags } from "../../../generator/parse/jinja-tags.ts";
import { findSingleBraces } from "../../../generator/parse/single-braces.ts";
import { findings, read } from "./read.ts";

type Case = { readonly given: string; readonly want: readonly string[] };

describe("tags of Jinja and Liquid", () => {
	test.each<Case>([
		{ given: "{% if x %}", want: ["Write {{#if x}}…{{/if}}."] },
		{ given: '{%- if x == "a" and not y -%}', want: ['Write {{#if (and (eq x "a") (not y))}}…{{/if}}.'] },
		{ given: "{% unless x %}", want: ["Write {{#unless x}}…{{/unless}}."] },
		{ given: "{% elif x %}{% else %}{% endif %}", want: ["{{else if x}}", "{{else}}", "{{/if}}"] },
		{ given: "{% for x in a.b %}{% endfor %}", want: ["{{#each a.b as |x|}}…{{/each}}", "{{/each}}"] },
		{ given: "{% for k, v in a.items() %}", want: ["{{#each a as |v k|}}…{{/each}}"] },
		{ given: '{% include "parts/_tone.txt" %}', want: ["{{> tone}}"] },
		{ given: "{% set x = 1 %}", want: ["it without this tag: compute the value before you pass it"] },
	])("$given", ({ given, want }) =>
		expect(findJinjaTags(given).map(({ hint }) => hint)).toEqual(
			want.map((item) => (item.startsWith("Write") ? item : `Write ${item}.`)),
		),
	);

	test.each([
		"\\newcommand{%\n  \\x}",
		"50{% of%}",
		"{%x%}",
		"{% iffy %}",
		"Begin with `{% if x %}`.",
		"```html\n{% if x %}\n{% endif %}\n```",
		"~~~\n{% if x %}",
		"{#if x}a{/if}",
		"{{#if x}}a{{#}}",
		"Begin with `{# a comment #}`.",
		"{#a and #b}",
		"# {#anchor}\n## b #}",
	])("%s is left alone", (text) => expect(findJinjaTags(text)).toEqual([]));

	test("comments", () => {
		const text = `{# a comment #} {#- one\n of two lines -#} {##} {# {{x}} #} {# ${"long ".repeat(20)}#}`;
		const found = findJinjaTags(text);
		expect(found.map(({ start, end }) => text.slice(start, end).slice(0, 12))).toEqual([
			"{# a comment",
			"{#- one\n of ",
			"{##}",
			"{# {{x}} #}",
			"{# long long",
		]);
		expect(found.map(({ hint }) => hint)).toEqual([
			"Write {{! a comment }}.",
			"Write {{! one of two lines }}.",
			...["", "", ""].map(() => "Write {{! the comment }}."),
		]);
	});

	test("they are found in a template that is refused too", () => {
		expect(findings("template: '{% if x %}{{y | upper}}{% endif %}'")).toEqual([
			"jinja-template {% if x %}",
			"filter-in-template | upper",
			"jinja-template {% endif %}",
		]);
	});
});

describe("names in single braces", () => {
	test.each<Case>([
		{ given: "Dear {name}, {a_b}! {name}", want: ["{name}", "{a_b}"] },
		{ given: "{CONTEXT}\n\n'{question}' ({user.name})", want: ["{CONTEXT}", "{question}", "{user.name}"] },
		{ given: `Hello $${"{name}"}, <b>{props.title}</b>`, want: [`$${"{name}"}`, "{props.title}"] },
	])("$given", ({ given, want }) =>
		expect(findSingleBraces(given).map(({ start, end }) => given.slice(start, end))).toEqual(want),
	);

	test.each([
		'{"a": {"b": [1, {}]}}',
		'{ "name": name }',
		"{name, age}",
		"{ name }",
		"{a: b}",
		"{0} and {1}",
		"\\frac{a}{b}, x^{n}, x_{i}, \\text{ab}, \\begin{align}",
		"[a-z]{n}, \\d{n}, (ab){k}",
		"p { color: red } .a{b}",
		"import {useState} from 'react';",
		"const {name} = props;",
		"export {name}",
		"for (const x of y) {z}",
		"GET /users/{id}",
		`echo $${"{HOME}"}`,
		"<input value={value} />",
		"The type {string}, {FormData} or {http.Server}",
		"Use `{name}` in code.",
		"```\nDear {name}\n```",
		"~~~python\nf'{name}'\n~~~",
		"A set {a, b} and {x | x > 0}",
		"{}",
		"#{name}, @{name}, %{name}, {{name}}",
	])("%s is left alone", (text) => expect(findSingleBraces(text)).toEqual([]));

	test("they are text where the file has double braces in any message", () => {
		expect(findings('messages:\n  - system: "Keep {tag}."\n  - user: "{{text}}"')).toEqual([]);
		expect(findings('messages:\n  - system: "Keep {tag}."\n  - user: "text"')).toEqual(["single-braces {tag}"]);
	});

	test("the Python format is read alike", () => {
		const file = (content: string): string =>
			`name: a\nversion: "1.0.0"\nformat: text\ntemplate:\n  content: "${content}"\n  variables: []\n`;
		expect(findings(file("Hello {name}"))).toContain("single-braces {name}");
		expect(findings(file("Hello {name}, {{other}}"))).not.toContain("single-braces {name}");
	});
});

describe("the place is right", () => {
	const wanted = [
		"jinja-template {% if a %}",
		"operator-in-template >=",
		"filter-in-template | upper",
		"unclosed-block {{#each c}}",
	];
	const template = '"x" {% if a %}\n\n  {{#if b >= 1}}y{{/if}} é😀 {{d | upper}}\n{{#each c}}\nz';

	test.each([
		["a literal block", `template: |\n${template.replace(/^(?=.)/gm, "    ")}\n`],
		["a folded block", `template: >-\n${template.replace(/^(?=.)/gm, "  ")}\n`],
		["a double quoted scalar", `template: ${JSON.stringify(template)}\n`],
		[
			"a double quoted scalar over several lines",
			`template: "${template.replaceAll('"', '\\"').replaceAll("\n", "\n  ")}"\n`,
		],
		["a single quoted scalar", `template: '${template.replaceAll("\n", "\n  ")}'\n`],
		["a plain scalar", `template: x ${template.slice(4).replaceAll("\n", "\n  ")}\n`],
		[
			"lines that end in CR and LF",
			`template: |\r\n${template.replace(/^(?=.)/gm, "  ").replaceAll("\n", "\r\n")}\r\n`,
		],
	])("in %s", (_name, text) => {
		expect(findings(text).filter((finding) => !/^(?:folded-text|text-)/.test(finding))).toEqual(wanted);
	});

	test("in a JSON string", () => {
		const text = JSON.stringify({ template }).replaceAll(">=", "\\u003e=");
		expect(findings(text, "support.json")).toEqual(wanted.map((item) => item.replace(">=", "\\u003e=")));
	});

	test("in a JSON string, of names in single braces", () => {
		expect(findings('{ "template": "\\"Hi\\"\\n{name}" }', "support.json")).toEqual(["single-braces {name}"]);
	});

	test("of the other tag", () => {
		const text = 'template: "\\"x\\"\\n{{#if a}}\\n{{/each}}"\n';
		const [finding] = read(text).diagnostics;
		expect(finding?.related?.map(({ span }) => text.slice(span.start, span.end))).toEqual(["{{#if a}}"]);
	});
});
