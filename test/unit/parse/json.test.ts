import { describe, expect, test } from "vitest";
import { toJsonValue } from "../../../generator/parse/data-value.ts";
import { parseJson } from "../../../generator/parse/json.ts";

const parse = (text: string) => parseJson({ path: "a.json", root: ".", kind: "json", text });

test("strict JSON is read, `__proto__` as a key like any other", () => {
	const text = '{"a": [1, -2.5e3, true, null, "\\u0041\\n"], "__proto__": {"b": 1}}';
	const { node, diagnostics } = parse(text);
	expect(diagnostics).toEqual([]);
	expect(JSON.stringify(node && toJsonValue(node))).toBe('{"a":[1,-2500,true,null,"A\\n"],"__proto__":{"b":1}}');
});

describe("mistakes", () => {
	test.each([
		["", ["A value is expected here. @0"]],
		['{"a": 1,}', ["A key in double quotes is expected here. @8"]],
		['{"a": 1 // x\n}', ["JSON has no comments. @8"]],
		["{'a': 1}", ["This is not a JSON value; text needs double quotes. @1"]],
		['{"a": 1} {}', ["Nothing may follow the JSON value. @9"]],
		[
			'{"a": "\\q",\n "b": \n NaN }',
			[
				"JSON has no such escape; write a backslash as `\\\\`. @6",
				"This is not a JSON value; text needs double quotes. @20",
			],
		],
		['{"a": 1, "b": 2, "a": 3}', ['The key "a" stands twice in one object. @17']],
		["[1, 2", ["A closing bracket `]` is missing. @5"]],
	])("%j", (text, want) => {
		const { node, damage, diagnostics } = parse(text);
		expect(diagnostics.map(({ code }) => code)).toEqual(want.map(() => "invalid-json"));
		expect(diagnostics.map(({ message, span }) => `${message} @${span.start}`)).toEqual(want);
		expect(node === undefined || damage !== undefined).toBe(true);
	});
});

test("deep nesting is refused", () => {
	const nested = (depth: number) => `{"a": ${"[".repeat(depth)}${"]".repeat(depth)}}`;
	expect(parse(nested(150)).diagnostics).toEqual([]);
	for (const depth of [250, 3000, 20_000]) {
		expect(parse(nested(depth)).diagnostics.map(({ message }) => message)).toEqual(["The file is nested too deeply."]);
	}
});
