import { expect, test } from "vitest";
import { own } from "../../../runtime/index.ts";

const cases: readonly [given: unknown, key: string, want: unknown][] = [
	[{ a: 1 }, "a", 1],
	[{ a: 1 }, "b", undefined],
	[{}, "constructor", undefined],
	[{}, "__proto__", undefined],
	[JSON.parse('{"__proto__":2}'), "__proto__", 2],
	[{ constructor: 3 }, "constructor", 3],
	[Object.create({ a: 1 }), "a", undefined],
	[new Map(), "size", undefined],
	[["a", "b"], "length", 2],
	["abc", "length", 3],
	["abc", "0", "a"],
	["abc", "trim", undefined],
	[5, "toFixed", undefined],
	[null, "a", undefined],
	[undefined, "a", undefined],
];

test.each(cases)("%o, %s", (given, key, want) => {
	expect(own(given, key)).toBe(want);
});
