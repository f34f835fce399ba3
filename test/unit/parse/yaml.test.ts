import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../generator/model/diagnostic.ts";
import { toJsonValue } from "../../../generator/parse/data-value.ts";
import { parseYaml } from "../../../generator/parse/yaml.ts";

const parse = (text: string) => parseYaml({ path: "a.yaml", root: ".", kind: "yaml", text });

/** Code and the text that the finding points at. */
const shown = (text: string, diagnostics: readonly Diagnostic[]) =>
	diagnostics.map(({ code, span }) => `${code} ${JSON.stringify(text.slice(span.start, span.end))}`);

describe("values", () => {
	test.each([
		["a: 1\nb: [x, 1.5, true, null, ~]\n", { a: 1, b: ["x", 1.5, true, null, null] }],
		["a:\nb: ''\n", { a: null, b: "" }],
		["a: 2024-01-01\nb: yes\n", { a: "2024-01-01", b: "yes" }],
		["a: &x { k: 1 }\nb: *x\n", { a: { k: 1 }, b: { k: 1 } }],
		["a: &x 1\nb: &x 2\nc: *x\n", { a: 1, b: 2, c: 2 }],
		["1: a\n", { "1": "a" }],
		["---\na: 1\n", { a: 1 }],
		["# only a comment\n", null],
		["", null],
	])("%j", (text, want) => {
		const { node, diagnostics } = parse(text);
		expect(diagnostics).toEqual([]);
		expect(node && toJsonValue(node)).toEqual(want);
	});

	test("a key `__proto__` is a key like any other", () => {
		const { node } = parse("__proto__: { polluted: true }\n");
		const value = node && toJsonValue(node);
		expect(Object.keys(value ?? {})).toEqual(["__proto__"]);
		expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
	});
});

describe("mistakes", () => {
	test.each([
		["a: 1\na: 2\n", ['invalid-yaml "a"']],
		["a: 1\n---\nb: 2\n", ['invalid-yaml "---\\nb: 2\\n"']],
		["<<: { a: 1 }\n", ['invalid-yaml "<<"']],
		["a: &x [*x]\n", ['invalid-yaml "*x"']],
		["? [a]\n: 1\n", ['invalid-yaml "[a]"']],
		["a:\n\tb: 1\n", ['invalid-yaml "\\t"']],
		['a: "\\q"\nb: "\\p"\n', ['invalid-yaml "\\\\"', 'invalid-yaml "\\\\"']],
	])("%j", (text, want) => {
		const { damage, diagnostics } = parse(text);
		expect(shown(text, diagnostics)).toEqual(want);
		expect(damage).toBeDefined();
	});

	test("a key twice is told with the first place", () => {
		const text = "a: 1\nb: 2\na: 3\n";
		const [finding] = parse(text).diagnostics;
		expect(finding?.related).toEqual([{ message: "the first one", span: { path: "a.yaml", start: 0, end: 1 } }]);
		expect(finding?.span.start).toBe(10);
	});

	test("aliases that multiply are refused", () => {
		const lines = Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`);
		const { node, diagnostics } = parse(`a0: &a0 x\n${lines.join("\n")}\n`);
		expect(diagnostics.map(({ message }) => message)).toEqual(["The aliases make the file too large."]);
		expect(node).toBeUndefined();
	});
});

describe("text that needs quotes", () => {
	test.each([
		["user: Hello: there", "invalid-yaml", 'Write: user: "Hello: there"'],
		['user: "Hello" she said', "invalid-yaml", "Write: user: '\"Hello\" she said'"],
		["user: @all", "invalid-yaml", 'Write: user: "@all"'],
		["user: %d", "invalid-yaml", 'Write: user: "%d"'],
		["user: `x`", "invalid-yaml", 'Write: user: "`x`"'],
		["user: [INST] hi", "invalid-yaml", 'Write: user: "[INST] hi"'],
		["user: - a", "invalid-yaml", 'Write: user: "- a"'],
		["user: ? what", "invalid-yaml", 'Write: user: "? what"'],
		["user: > quoted", "invalid-yaml", 'Write: user: "> quoted"'],
		["user: {{query}}", "unquoted-braces", 'Write: user: "{{query}}"'],
		["user: {{query}} please", "unquoted-braces", 'Write: user: "{{query}} please"'],
		["user: {{#if x}}a{{/if}}", "unquoted-braces", 'Write: user: "{{#if x}}a{{/if}}"'],
		["user: {{{a}}}", "unquoted-braces", 'Write: user: "{{{a}}}"'],
		["user: {{a}}: {{b}}", "unquoted-braces", 'Write: user: "{{a}}: {{b}}"'],
		["user: *bold* text", "text-has-anchor-or-tag", 'Write: user: "*bold* text"'],
		["user: *bold", "text-has-anchor-or-tag", 'Write: user: "*bold"'],
	])("%s", (line, code, hint) => {
		for (const [before, after] of [
			["", ""],
			["messages:\n  - ", "\n  - system: Hi"],
		]) {
			const { diagnostics } = parse(`${before}${line}${after}\n`);
			expect(diagnostics.map((found) => [found.code, found.hint])).toEqual([
				[code, hint.replace("user", `${before === "" ? "" : "- "}user`)],
			]);
		}
	});
});

test("deep nesting is refused", () => {
	const nested = (depth: number) => `a: ${"[".repeat(depth)}${"]".repeat(depth)}`;
	expect(parse(nested(150)).diagnostics).toEqual([]);
	for (const depth of [250, 3000, 20_000]) {
		expect(parse(nested(depth)).diagnostics.map(({ message }) => message)).toEqual(["The file is nested too deeply."]);
	}
});

describe("an error inside of a text on several lines", () => {
	const block = (...lines: readonly string[]) => `Write: - user: |\n    ${lines.join("\n    ")}`;
	test.each([
		["user: {{x}} and\n      more", "unquoted-braces", block("{{x}} and", "more")],
		["user: {{x}}\n      more", "unquoted-braces", block("{{x}}", "more")],
		[
			"user: {{#each a}}\n      - {{b}}\n      {{/each}}",
			"unquoted-braces",
			block("{{#each a}}", "- {{b}}", "{{/each}}"),
		],
		["user: *x and\n      more", "text-has-anchor-or-tag", block("*x and", "more")],
		["user: Ticket #{{id}}\n      more", "text-cut-by-comment", block("Ticket #{{id}}", "more")],
		["user: 'don't'", "invalid-yaml", 'Write: - user: "don\'t"'],
	])("%j", (item, code, hint) => {
		const { diagnostics } = parse(`messages:\n  - ${item}\n  - system: a\n`);
		expect(diagnostics.map((found) => [found.code, found.hint])).toEqual([[code, hint]]);
	});

	test("each line's error is told", () => {
		const text = "input: { a: string\nmessages:\n  - user: {{x}} and {{y}}\n    system: b: c\n";
		expect(shown(text, parse(text).diagnostics)).toEqual([
			'invalid-yaml "m"',
			'unquoted-braces "{{x}} and {{y}}"',
			'invalid-yaml "b"',
		]);
	});
});

test("in a map or list in braces the text ends with its braces", () => {
	const { node, diagnostics } = parse("messages: [{ user: {{x}}, required: true }, { system: a }]\n");
	expect(diagnostics.map(({ hint }) => hint)).toEqual([
		'Write: messages: [{ user: "{{x}}", required: true }, { system: a }]',
	]);
	expect(node && toJsonValue(node)).toEqual({ messages: [{ user: "{{x}}", required: true }, { system: "a" }] });
});
