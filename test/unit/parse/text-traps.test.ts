import { describe, expect, test } from "vitest";
import { findings, messages, read } from "./read.ts";

const hint = (text: string, name?: string) => read(text, name).diagnostics.map((found) => found.hint);

describe("each trap is told with the corrected YAML, and the text that was meant is read on", () => {
	test.each([
		["user: Ticket #{{id}}", "text-cut-by-comment #{{id}}", 'Write: - user: "Ticket #{{id}}"', "Ticket #{{id}}"],
		[
			'user: Say "hi"   # {{id}}',
			"text-cut-by-comment # {{id}}",
			"Write: - user: 'Say \"hi\"   # {{id}}'",
			'Say "hi"   # {{id}}',
		],
		["user: # Title", "text-cut-by-comment # Title", 'Write: - user: "# Title"', "# Title"],
		["user: 42 # {{id}}", "text-cut-by-comment # {{id}}", 'Write: - user: "42 # {{id}}"', "42 # {{id}}"],
		[
			"user: !important do it",
			"text-has-anchor-or-tag !important do it",
			'Write: - user: "!important do it"',
			"!important do it",
		],
		["user: &now Hi", "text-has-anchor-or-tag &now Hi", 'Write: - user: "&now Hi"', "&now Hi"],
		["user: !a &b Hi", "text-has-anchor-or-tag !a &b Hi", 'Write: - user: "!a &b Hi"', "!a &b Hi"],
		["user: &now {{x}}", "unquoted-braces &now {{x}}", 'Write: - user: "&now {{x}}"', "&now {{x}}"],
		["user: !", "text-has-anchor-or-tag !", 'Write: - user: "!"', "!"],
		["user: *bold*", "text-has-anchor-or-tag *bold*", 'Write: - user: "*bold*"', "*bold*"],
		["user: {{query}}", "unquoted-braces {{query}}", 'Write: - user: "{{query}}"', "{{query}}"],
		["user: 42", "number-not-text 42", 'Write: - user: "42"', "42"],
		["user: 1.50", "number-not-text 1.50", 'Write: - user: "1.50"', "1.50"],
		["user: true", "number-not-text true", 'Write: - user: "true"', "true"],
		["user: null", "number-not-text null", 'Write: - user: "null"', "null"],
		["user: ~", "number-not-text ~", 'Write: - user: "~"', "~"],
		[
			"user: >\n      a\n      {{b}}",
			"folded-text >\n      a\n      {{b}}",
			'To keep the line breaks write:\n- user: |\n    a\n    {{b}}\nTo have one line write it in quotes: "a {{b}}"',
			"a {{b}}",
		],
		[
			"user: a\n      {{b}}",
			"folded-text a\n      {{b}}",
			'To keep the line breaks write:\n- user: |\n    a\n    {{b}}\nTo have one line write it in quotes: "a {{b}}"',
			"a {{b}}",
		],
		[
			"user: >+\n      a\n        b\n      {{c}}\n\n      d",
			"folded-text >+\n      a\n        b\n      {{c}}\n\n      d",
			'To keep the line breaks write:\n- user: |\n    a\n      b\n    {{c}}\n\n    d\nTo have one line write it in quotes: "a\\n  b\\n{{c}}\\nd\\n"',
			"a\n  b\n{{c}}\nd\n",
		],
	])("%j", (item, finding, wanted, meant) => {
		const text = `messages:\n  - ${item}\n  - system: Hi\n`;
		expect(findings(text).map((found) => found.trim())).toEqual([finding]);
		expect(hint(text)).toEqual([wanted]);
		expect(messages(text)).toEqual([`user: ${meant}`, "system: Hi"]);
	});

	test("the value of an alias is not what stands in the file", () => {
		const text = "description: &x Hello\nmessages:\n  - user: *x\n";
		expect(findings(text)).toEqual(["text-has-anchor-or-tag *x"]);
	});

	test("only folding is a warning", () => {
		const severity = (item: string) => read(`template: ${item}\n`).diagnostics.map((found) => found.severity);
		expect(severity(">\n  a\n  b")).toEqual(["warning"]);
		expect(severity("a #b")).toEqual(["error"]);
	});

	test("`template:` and the long form are texts too", () => {
		expect(findings("template: 42\n")).toEqual(["number-not-text 42"]);
		expect(findings("messages:\n  - role: user\n    content: a #b\n")).toEqual(["text-cut-by-comment #b"]);
	});
});

describe("what YAML takes nothing from is no trap", () => {
	test.each([
		["template: Hello #{{id}}#", "text-cut-by-comment"],
		["template: 'Ticket #{{id}}'", undefined],
		["template: '42' # a comment", undefined],
		["template: a#b", undefined],
		["template: | # a comment\n  Ticket #{{id}}", undefined],
		["template: >\n  one line", undefined],
		["template: 2024-01-01", undefined],
		["template: yes", undefined],
		["template: a & b * c ! d", undefined],
		["template: Hello {{name}}", undefined],
		["description: A text # with a comment\ntemplate: x", undefined],
		["description: >\n  folded\n  text\ntemplate: x", undefined],
	])("%j", (text, want) => {
		expect(read(`${text}\n`).diagnostics.map(({ code }) => code)).toEqual(want === undefined ? [] : [want]);
	});

	test("JSON has none of the traps, but the types", () => {
		expect(findings('{"template": "a #b\\n!c"}', "a.json")).toEqual([]);
		expect(findings('{"template": 42}', "a.json")).toEqual(["wrong-type 42"]);
	});
});

describe("a block scalar's own final line break", () => {
	test.each([
		["|\n  a\n  b\n\n", "a\nb"],
		["|-\n  a\n", "a"],
		["|+\n  a\n\n", "a\n\n"],
		["|2\n    a\n", "  a"],
		["|2+\n  a\n", "a\n"],
		["|+2\n  a\n", "a\n"],
		[">\n  a\n", "a"],
		['"a\\n"\n', "a\n"],
		["'a\n\n  '\n", "a\n"],
	])("%j", (scalar, want) => {
		for (const text of [`template: ${scalar}`, `template: ${scalar.replaceAll("\n", "\r\n")}`]) {
			expect(messages(text)).toEqual([`user: ${want}`]);
		}
	});
});

test("a template's finding points into its scalar", () => {
	for (const text of [
		"template: |\r\n  a\r\n  {{#if}}x{{/if}}\r\n",
		'template: "a\\n\\u0041 {{#if}}x{{/if}}"\n',
		"template: 'it''s {{#if}}x{{/if}}'\n",
	]) {
		const [finding] = read(text).diagnostics;
		expect(finding?.severity).toBe("error");
		expect(text.slice(finding?.span.start)).toMatch(/^\{\{#if\}\}/);
	}
});
