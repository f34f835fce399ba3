import { expect, test } from "vitest";
import { toText } from "../../../runtime/index.ts";

const cases: readonly [given: unknown, want: string][] = [
	[null, ""],
	[undefined, ""],
	[0, "0"],
	[false, "false"],
	["<b>", "<b>"],
	[["a", ["b", null]], "a,b,"],
	[{}, "[object Object]"],
	[{ toString: () => "text", valueOf: () => 7 }, "7"],
];

test.each(cases)("%o prints as %j", (given, want) => {
	expect(toText(given)).toBe(want);
});
