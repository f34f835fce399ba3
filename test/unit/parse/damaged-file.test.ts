import { describe, expect, test } from "vitest";
import { findings, read } from "./read.ts";

/** A prompt of three messages, the second of which is to be damaged. */
const around = (line: string): string =>
	`messages:\n  - user: {{query}}\n  - user: ${line}\n  - user: Ticket #{{id}}\n  - assistant: 12\n`;

describe("a file with a syntax error shows what else is wrong with it", () => {
	test.each([
		["@foo", "invalid-yaml @"],
		["a: b", "invalid-yaml a"],
		['"a" b', "invalid-yaml b"],
		["*bold", "text-has-anchor-or-tag *bold"],
	])("around %s", (line, finding) => {
		expect(findings(around(line))).toEqual([
			"unquoted-braces {{query}}",
			finding,
			"text-cut-by-comment #{{id}}",
			"number-not-text 12",
		]);
	});

	test("nothing is compiled from it", () => {
		expect(read(around("@foo")).documents).toEqual([]);
		expect(read('{ "template": "Hi", "template": "Hello" }', "a.json").documents).toEqual([]);
	});

	test.each([
		[
			"keys above it",
			"desciption: x\nstatus: gone\ntemplate: @foo\n",
			["unknown-key desciption", "invalid-value gone", "invalid-yaml @"],
		],
		[
			"a key twice",
			"tags: 1\ntags: 2\ntemplate: Ticket #1\n",
			["wrong-type 1", "invalid-yaml tags", "text-cut-by-comment #1"],
		],
		["a second document", "template: 12\n---\n", ["number-not-text 12", "invalid-yaml ---"]],
		["a merge key", "<<: { tags: 1 }\ntemplate: 12\n", ["invalid-yaml <<", "number-not-text 12"]],
		[
			"the template's own mistakes",
			'messages:\n  - user: "{{#if a}}"\n  - user: @x\n',
			["unclosed-block {{#if a}}", "invalid-yaml @"],
		],
	])("%s", (_name, text, want) => {
		expect(findings(text)).toEqual(want);
	});

	test("also in JSON", () => {
		expect(findings('{\n"tags": 1,\n"tags": 2,\n"template": 3 }', "a.json")).toEqual([
			"wrong-type 1",
			'invalid-json "tags"',
			"wrong-type 3",
		]);
		expect(findings('{\n"tgas": [],\n"template": }', "a.json")).toEqual(['unknown-key "tgas"', "invalid-json }"]);
	});
});

describe("what follows from the error is no finding", () => {
	test.each([
		["a dash too far left", "messages:\n  - user: x\n - user: a\n  - user: b\n"],
		["a key too far right", "description: x\n messages:\n  - user: a\n"],
		["a tab", "messages:\n\t- user: x\n"],
		["an open quote", 'messages:\n  - user: "abc\n  - user: Ticket #{{id}}\n  - assistant: 12\n'],
		["an open list", "tags: [a, b\nmessages:\n  - user: x\n"],
		["a key without a colon", "mesages\n  - user: x\n"],
		["a block that ends early", "messages:\n  - user: |\n    a\n   b\n  - user: x\n"],
		["a text that holds a colon", "messages:\n  - user: a: b\n"],
		["a key that is missing because of it", "messages: ]\n"],
		["JSON that breaks off", '{ "messages": [{ "user": "x" }', "a.json"],
		["JSON without a comma", '{ "template": "x" "tags": [] }', "a.json"],
	])("%s", (_name, text, name?: string) => {
		const found = read(text, name).diagnostics;
		expect(found.filter(({ code }) => code !== "invalid-yaml" && code !== "invalid-json")).toEqual([]);
		expect(found).not.toEqual([]);
	});
});
