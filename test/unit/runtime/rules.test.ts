import { describe, expect, test } from "vitest";
import { characterCount } from "../../../runtime/character-count.ts";
import { addRuleIssue, isLongerThan, isMultipleOf, isShorterThan, isUnique } from "../../../runtime/index.ts";

test("characters are code points", () => {
	expect(["", "a", "😀", "a😀b", "\ud83d", "\ude00\ud83d"].map(characterCount)).toEqual([0, 1, 1, 3, 1, 2]);
});

test("a text is longer or shorter by its characters, however many units they have", () => {
	const units = ["a", "é", "😀", "\ud83d", "\ude00"];
	const texts = ["", ...units].flatMap((a) => ["", ...units].flatMap((b) => units.map((c) => a + b + c)));
	for (const text of ["", ...texts, "😀😀😀😀", "aaaaaaaaaa"]) {
		// A string is iterated by code point.
		const count = [...text].length;
		for (const limit of [0, 1, 2, 3, 4, 5, 9, 10, 11]) {
			expect([text, limit, isShorterThan(text, limit)]).toEqual([text, limit, count < limit]);
			expect([text, limit, isLongerThan(text, limit)]).toEqual([text, limit, count > limit]);
		}
	}
});

test.each([
	[0.3, 0.1, true],
	[19.99, 0.01, true],
	[0.0075, 0.0001, true],
	[0.00751, 0.0001, false],
	[1e308, 0.5, true],
	[1e308, 0.123456789, false],
	[12391239123, 1e-8, true],
	[-4.5, 1.5, true],
	[0, 0.1, true],
	[Number.POSITIVE_INFINITY, 0.1, false],
])("%d is a multiple of %d: %s", (value, divisor, want) => {
	expect(isMultipleOf(value, divisor)).toBe(want);
});

describe("the items of a list", () => {
	test.each([
		[[1, "1", true, null, [], {}], true],
		[[1, 1], false],
		[
			[
				{ a: 1, b: [2] },
				{ b: [2], a: 1 },
			],
			false,
		],
		[[{ a: 1 }, { a: 1, b: 2 }], true],
		[[{ a: undefined }, { b: undefined }], true],
		[
			[
				[1, 2],
				[2, 1],
			],
			true,
		],
		[[[], {}], true],
		[[JSON.parse('{ "__proto__": 1 }'), {}], true],
	])("%j: %s", (list, want) => {
		expect(isUnique(list)).toBe(want);
	});
});

test("an issue of a rule says what must be, and the schema's own words win", () => {
	const issues = addRuleIssue(undefined, "age", "at least 18", 7);
	expect(addRuleIssue(issues, "age", "at most 99", 100, "Too old.")).toEqual([
		{ path: "age", expected: "at least 18", received: "number", message: "age must be at least 18" },
		{ path: "age", expected: "at most 99", received: "number", message: "Too old." },
	]);
});
