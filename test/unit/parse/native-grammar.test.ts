import { describe, expect, test } from "vitest";
import { findings, read } from "./read.ts";

const inMessages = (item: string): string => `messages:\n  - ${item.replaceAll("\n", "\n    ")}\n`;
const inParts = (part: string): string => `messages:\n  - user:\n      - text: Look.\n      - ${part}\n`;
const inIf = (expression: string): string => inMessages(`if: ${expression}\nmessages: [{ user: Hello }]`);

/** What is said of the first finding of a file. */
const hintOf = (text: string): string | undefined => read(text).diagnostics[0]?.hint;

describe("an expression", () => {
	test.each(["plan", 'eq plan "pro"', "(and a b)", "and a (not b)", "user.plan", '"user.plan"', "  plan  ", "a # why"])(
		"%s",
		(expression) => {
			expect(findings(inIf(expression))).toEqual([]);
		},
	);

	test.each([
		['"{{plan}}"', 'wrong-type "{{plan}}"', "Write `if: plan`."],
		['"{{#if plan}}"', 'wrong-type "{{#if plan}}"', "Write `if: plan`."],
		['plan == "pro"', "operator-in-template ==", 'Write `if: eq plan "pro"`.'],
		["plan extra,", "invalid-template plan extra,", 'Write `if: plan`, or a helper: `if: eq plan "pro"`.'],
		["!plan", "text-has-anchor-or-tag !plan", 'Write: - if: "!plan"'],
		["!not plan", "text-has-anchor-or-tag !not plan", 'Write: - if: "!not plan"'],
		["&plan pro", "text-has-anchor-or-tag &plan pro", 'Write: - if: "&plan pro"'],
		['eq plan " #1"', 'text-cut-by-comment #1"', `Write: - if: 'eq plan " #1"'`],
		["true", "wrong-type true", 'Write `if: plan`, or a helper: `if: eq plan "pro"`.'],
	])("%s is refused", (expression, finding, hint) => {
		expect(findings(inIf(expression))).toEqual([finding]);
		expect(hintOf(inIf(expression))).toBe(hint);
	});

	test.each([
		['"a \\u0021 b"', "\\u0021"],
		["'and a b !'", "!"],
		[">\n    and a\n    b !", "!"],
		["|\n    and a\n    b !", "!"],
		["and a\n  b !", "!"],
	])("its findings are at their places in %s", (expression, found) => {
		const text = inIf(expression);
		const [first] = read(text).diagnostics;
		expect(text.slice(first?.span.start).startsWith(found)).toBe(true);
	});

	test("of a loop names no variable", () => {
		const text = inMessages('each: orders as |order|\nmessages: [{ user: "{{order}}" }]');
		expect([findings(text), hintOf(text)]).toEqual([
			["invalid-template orders as |order|"],
			"Write `each: orders`, and `as: order` below it.",
		]);
	});

	test("of a history is a variable", () => {
		expect(hintOf(inMessages("history: [a]"))).toBe("Write `history: conversation`.");
		expect(findings(inMessages("history: eq a b"))).toEqual(["wrong-type eq a b"]);
		expect(findings(inMessages('history: "5"'))).toEqual(['wrong-type "5"']);
	});
});

describe("misspelt keys", () => {
	test.each([
		["eahc: orders\nmessages: [{ user: Hello }]", ["unknown-key eahc"]],
		["each: orders\nmesages: [{ user: Hello }]", ["unknown-key mesages"]],
		["if: plan\nmessages: [{ user: Hello }]\nesle: [{ usr: Hello }]", ["unknown-key esle", "unknown-key usr"]],
		["histroy: conversation", ["unknown-key histroy"]],
		["assistant: Hello\ntoolcalls: [{ id: a, name: b, inptu: {} }]", ["unknown-key toolcalls", "unknown-key inptu"]],
	])("%s", (item, expected) => {
		expect(findings(inMessages(item))).toEqual(expected);
	});

	test("of a part", () => {
		expect(findings(inParts("imgae: photo"))).toEqual(["unknown-key imgae"]);
		expect(findings(inParts("image: { url: a, mediatype: b }"))).toEqual(["unknown-key mediatype"]);
		expect(findings(inParts("eahc: photos\n        parts: [{ image: this }]"))).toEqual(["unknown-key eahc"]);
	});
});

describe("parts", () => {
	test.each([
		"image: photo",
		"image: https://example.com/a.png",
		"image: s3://bucket/a.png",
		'image: "{{link}}"',
		"image: { url: a.png, detail: high, mediaType: image/png }",
		'image: { base64: "{{data}}", mediaType: image/png }',
		"audio: { bytes: sound, mediaType: audio/wav }",
		'file: { url: "{{link}}", name: "{{title}}.pdf" }',
		"image: data:image/png;base64,aGk=",
	])("%s", (part) => {
		expect(findings(inParts(part))).toEqual([]);
	});

	test.each([
		["image: { url: a, base64: b }", "missing-key base64"],
		["image: {}", "missing-key image"],
		['image: { base64: "{{data}}" }', "missing-key base64"],
		["image: { url: a, detail: huge }", "invalid-value huge"],
		["audio: { url: a, detail: high }", "unknown-key detail"],
		["image: { url: a, name: b }", "unknown-key name"],
		["image: 3", "wrong-type 3"],
		['image: { bytes: "{{data}}", mediaType: a }', 'wrong-type "{{data}}"'],
		["image: a\n        file: b", "invalid-value file"],
		["image: a\n        cache: 5m", "invalid-value 5m"],
		["[a]", "wrong-type [a]"],
		["5", "number-not-text 5"],
	])("%s is refused", (part, finding) => {
		expect(findings(inParts(part))).toEqual([finding]);
	});

	test.each(["system", "developer", "assistant"])("an image is none of %s's", (role) => {
		expect(findings(`messages:\n  - ${role}:\n      - image: photo\n`)).toEqual(["invalid-value image"]);
	});
});

describe("calls of tools", () => {
	test.each([
		["{ id: a, name: b }", []],
		["{ id: a, name: b, input: { query: '{{query}}', deep: [1, null, { x: '{{y}}' }] } }", []],
		["{ id: a, name: '{{b}}' }", ["invalid-value '{{b}}'"]],
		["{ id: a, name: b, arguments: {} }", ["unknown-key arguments"]],
		["{ id: 5, name: b }", ["number-not-text 5"]],
		["{ id: a }", ["missing-key id"]],
		["{ id: a, name: b, input: '{}' }", ["wrong-type '{}'"]],
		["a", ["missing-key a"]],
	])("%s", (call, expected) => {
		expect(findings(inMessages(`role: assistant\ntoolCalls:\n  - ${call}`))).toEqual(expected);
	});
});

test("what was refused may be anything: it makes no message blank and no variable unused", () => {
	const { documents } = read(inParts("image: 3"));
	expect(documents[0]?.messages[0]).toMatchObject({ body: [{ kind: "part" }, { kind: "refused" }] });
});
