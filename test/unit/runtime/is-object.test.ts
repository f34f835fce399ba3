import { expect, test } from "vitest";
import { isArrayOf, isNumber, isObject, isRecordOf } from "../../../runtime/index.ts";

/** For each value whether it is an array of numbers, a record of numbers, and an object. */
const answers: readonly [given: unknown, ...want: [boolean, boolean, boolean]][] = [
	[[1, 2], true, false, false],
	[[], true, false, false],
	[[1, "2"], false, false, false],
	// biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
	[[1, , 2], false, false, false],
	[{ a: 1 }, false, true, true],
	[{}, false, true, true],
	[{ a: Number.NaN }, false, false, true],
	[new Map([["a", 1]]), false, false, true],
	[null, false, false, false],
	["12", false, false, false],
];

test.each(answers)("%o", (given, ...want) => {
	expect([isArrayOf(given, isNumber), isRecordOf(given, isNumber), isObject(given)]).toEqual(want);
});
