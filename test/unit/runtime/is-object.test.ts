import { expect, test } from "vitest";
import { isObject } from "../../../runtime/index.ts";

const answers: readonly [given: unknown, want: boolean][] = [
	[[1, 2], false],
	[{ a: 1 }, true],
	[{}, true],
	[new Map([["a", 1]]), true],
	[null, false],
	["12", false],
];

test.each(answers)("%o", (given, want) => {
	expect(isObject(given)).toBe(want);
});
