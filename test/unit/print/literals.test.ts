// biome-ignore-all lint/suspicious/noTemplateCurlyInString: printed code has placeholders
import { runInThisContext } from "node:vm";
import { expect, test } from "vitest";
import { printDocComment } from "../../../generator/print/doc-comment.ts";
import { docToText } from "../../../generator/print/docs.ts";
import { printString } from "../../../generator/print/string-literal.ts";
import { printTemplateText } from "../../../generator/print/template-literal.ts";

// The printed code is evaluated, as a module would be.
const evaluate = (code: string): unknown => runInThisContext(`(${code})`);

test.each([
	["plain", '"plain"'],
	['say "hi"', "'say \"hi\"'"],
	[`"it's"`, `'"it\\'s"'`],
	["it's", '"it\'s"'],
	["a\nb", '"a\\nb"'],
	["\u2028", '"\\u2028"'],
	["\ud800", '"\\ud800"'],
	["\u{1f600}", '"\u{1f600}"'],
	["</script", '"</script"'],
])("prints the string %j as %s", (given, want) => {
	expect(printString(given)).toBe(want);
});

const hostile = [
	"`${process.exit()}`",
	"$" + "{",
	"$",
	"\\",
	"\\`",
	"\\${x}",
	"`",
	"\r\n",
	"\r",
	"\x001",
	"\u0001\b\f\v\t\u007f\u0085",
	"\ufeff",
	"\u2028\u2029",
	"\ud800",
	"\udc00\ud800",
	"a\ud83d",
	"\u{1f600}",
	"'\"",
	"*/ </script> <!--",
];

test.each(hostile)("gives the text %j back", (text) => {
	expect(evaluate(printString(text))).toBe(text);
	expect(evaluate(`\`${printTemplateText(text)}\``)).toBe(text);
	expect(evaluate(`\`${printTemplateText(text)}\${"x"}${printTemplateText(text)}\``)).toBe(`${text}x${text}`);
	expect(printTemplateText(text)).not.toMatch(/[\n\r\u2028\u2029]/);
});

test.each([
	["One line.", "/** One line. */"],
	["", "/** */"],
	["Ends */ here", "/** Ends *\\/ here */"],
	["First.  \n\nLast.", "/**\n * First.\n *\n * Last.\n */"],
	["a\r\nb\u2028c", "/**\n * a\n * b\n * c\n */"],
])("prints the doc comment %j", (given, want) => {
	expect(docToText(printDocComment(given))).toBe(want);
});
