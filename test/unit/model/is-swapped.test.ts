import { expect, test } from "vitest";
import { isSwapped } from "../../../generator/model/is-swapped.ts";

test.each([
	["uesr", "user", true],
	["ab", "ba", true],
	["useer", "user", false],
	["user", "user", false],
	["ue", "user", false],
	["user", "use", false],
	["abc", "cba", false],
	["uesr", "usre", false],
	["", "", false],
	["a", "b", false],
	["ax", "xb", false],
])("%s, %s: %s", (name, other, want) => {
	expect(isSwapped(name, other)).toBe(want);
});
