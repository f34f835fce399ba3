import { expect, test } from "vitest";
import { translatePattern } from "../../../generator/parse/python-pattern.ts";

/** For each expression of Python its source here, a text that it finds something in, and one that it does not. */
test.each<[pattern: string, source: string, right: string, wrong: string]>([
	["^[A-Z]{2}$", "^[A-Z]{2}$", "CA", "CAL"],
	["^\\d{5}(-\\d{4})?$", "^\\p{Nd}{5}(-\\p{Nd}{4})?$", "12345-6789", "1234"],
	["^[\\w-]+$", "^[\\p{L}\\p{M}\\p{N}_-]+$", "él-1", "a b"],
	["^\\W$", "^[^\\p{L}\\p{M}\\p{N}_]$", "!", "é"],
	[
		"\\bé",
		"(?:(?<=[\\p{L}\\p{M}\\p{N}_])(?![\\p{L}\\p{M}\\p{N}_])|(?<![\\p{L}\\p{M}\\p{N}_])(?=[\\p{L}\\p{M}\\p{N}_]))é",
		"un été",
		"aé",
	],
	["\\Aab\\Z", "^ab$", "ab", "ab\n"],
	["^.$", "^[^\\n]$", "\u2028", "\n"],
	["(?P<x>a)(?P=x)", "(?<x>a)\\k<x>", "aa", "ab"],
	["\\-\\@\\ \\'", "-@ '", "-@ '", "-@'"],
	["[\\-\\@]", "[\\-@]", "-", "\\"],
	["\\.\\/", "\\.\\/", "./", "a/"],
	["{a}", "\\{a\\}", "{a}", "a"],
	["a{2}", "a{2}", "aa", "a"],
	["^a{,2}$", "^a{0,2}$", "aa", "aaa"],
	["a{}", "a\\{\\}", "a{}", "a"],
	["[]a]", "[\\]a]", "]", "b"],
	["[^]a]", "[^\\]a]", "b", "]"],
	["[[a]", "[\\[a]", "[", "b"],
	["a]", "a\\]", "a]", "a"],
	["[.$]", "[.$]", ".", "a"],
	["\\U0001F600", "\\u{1F600}", "😀", "x"],
	["\\x41\\u0042", "\\x41\\u0042", "AB", "A"],
	["^😀$", "^😀$", "😀", "😀😀"],
])("%s is %s", (pattern, source, right, wrong) => {
	expect(translatePattern(pattern)).toBe(source);
	expect(new RegExp(source, "u").test(right)).toBe(true);
	expect(new RegExp(source, "u").test(wrong)).toBe(false);
});

test.each([["(?i)a"], ["(?i:a)"], ["(?m-s:a)"], ["[\\W]"], ["("], ["a++"], ["(?>a)"], ["(?(1)a|b)"], ["\\p"]])(
	"%s has no counterpart",
	(pattern) => {
		expect(translatePattern(pattern)).toBeUndefined();
	},
);
