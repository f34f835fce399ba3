import { describe, expect, test } from "vitest";
import { indent } from "../../../runtime/indent.ts";

describe("indent", () => {
	test.each([
		["a\nb", 2, "  a\n  b"],
		["\n\na\r\n\r\nb\n", 1, "\n\n a\r\n\r\n b\n"],
		["\u2028\u2029x\u2028", 1, "\u2028\u2029 x\u2028"],
		["a", -1, "a"],
	])("%j by %d", (text, blanks, want) => {
		expect(indent(text, blanks)).toBe(want);
	});
});
