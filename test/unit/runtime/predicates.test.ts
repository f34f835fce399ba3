import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { isBlank, isFilled, isNumber, isRecord, isScalar, isTruthy } from "../../../runtime/index.ts";

class Customer {
	readonly name = "Ada";
}

/** For each value what `isTruthy`, `isFilled`, `isScalar`, `isNumber` and `isRecord` say, in this order. */
const answers: readonly [given: unknown, ...want: [boolean, boolean, boolean, boolean, boolean]][] = [
	["", false, false, true, false, false],
	["0", true, true, true, false, false],
	[" ", true, true, true, false, false],
	[0, false, true, true, true, false],
	[-0, false, true, true, true, false],
	[1.5, true, true, true, true, false],
	[Number.POSITIVE_INFINITY, true, true, true, true, false],
	[Number.NaN, false, false, false, false, false],
	[0n, false, false, false, false, false],
	[false, false, false, true, false, false],
	[true, true, true, true, false, false],
	[null, false, false, false, false, false],
	[undefined, false, false, false, false, false],
	[[], false, false, false, false, false],
	[[0], true, true, false, false, false],
	[{}, true, true, false, false, true],
	[Object.create(null), true, true, false, false, true],
	[runInNewContext("({ a: 1 })"), true, true, false, false, true],
	[runInNewContext("[]"), false, false, false, false, false],
	[new Map(), true, true, false, false, false],
	[new Set(), true, true, false, false, false],
	[new Date(0), true, true, false, false, false],
	[new Customer(), true, true, false, false, false],
	[{ [Symbol.iterator]: () => [].values() }, true, true, false, false, false],
	[new String("a"), true, true, false, false, false],
	[() => 1, true, true, false, false, false],
];

test.each(answers)("predicates of %o", (given, ...want) => {
	expect([isTruthy, isFilled, isScalar, isNumber, isRecord].map((predicate) => predicate(given))).toEqual(want);
});

describe("isBlank", () => {
	test.each([
		["", true],
		[" \t\r\n", true],
		["\u00a0\u2028\ufeff", true],
		[" a ", false],
		["\u200b", false],
	])("%j: %s", (given, want) => {
		expect(isBlank(given)).toBe(want);
	});
});
