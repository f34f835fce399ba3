import { expect, test } from "vitest";
import { editDistance } from "../../../runtime/edit-distance.ts";
import { nearest } from "../../../runtime/index.ts";

const cases: readonly [name: string, candidates: readonly string[], want: readonly string[]][] = [
	["compnay", ["query", "company"], ["company"]],
	["Company", ["company"], ["company"]],
	["refund", ["billing/refund", "billing/refunds", "support"], ["billing/refund"]],
	["billing/refnud", ["billing/refund", "billing/refuse"], ["billing/refund", "billing/refuse"]],
	["rols", ["rule", "role", "roll", "rolf", "roles"], ["role", "roles", "rolf"]],
	["x", ["y"], []],
	["", ["a"], []],
	["constructor", ["company"], []],
	["a".repeat(101), ["a".repeat(100)], []],
];

test.each(cases)("%s among %j", (name, candidates, want) => {
	expect(nearest(name, candidates)).toEqual(want);
});

test("does not read a very long list to its end", () => {
	const last = 30_000;
	let read = 0;
	const candidates = (function* () {
		for (; read < last; read++) yield `prompt-${read}`;
	})();
	expect(nearest("no-such-prompt", candidates)).toEqual([]);
	expect(read).toBeLessThan(last);
});

const distances: readonly [from: string, to: string, limit: number, want: number][] = [
	["", "", 0, 0],
	["", "abc", 3, 3],
	["kitten", "sitting", 3, 3],
	["kitten", "sitting", 2, 3],
	["abc", "abcdefgh", 2, 3],
	["flaw", "lawn", 5, 2],
	["nmae", "name", 1, 1],
	["abcd", "badc", 2, 2],
	["ab", "ba", 1, 1],
];

test.each(distances)("from %j to %j within %d: %d", (from, to, limit, want) => {
	expect(editDistance(from, to, limit)).toBe(want);
});
