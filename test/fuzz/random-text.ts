import type { Random } from "./random.ts";

const pieces =
	"a|b c| |  |.|- |: |é|`|\u0024{x}|\\n|\"|'|\u2028|<b>|&amp;|\ud83d\ude00|\ud800|*/|//| }| }} |{ |\u0001|\\\\ |\t|# h|\ufeff|\r|true".split(
		"|",
	);
const lineEnds = ["\n", "\n", "\n", "\n\n", "\r\n", "  \n", "\n  ", "\n\t", "\n\n\n", " \n "];
const escapes = ["\\{{title}}", "\\\\{{title}}", "\\{{{title}}}", "\\{{#if x}}"];
const comments = [
	"{{! note }}",
	"{{!-- {{title}} --}}",
	"{{~! note ~}}",
	"{{!--\nnote\n--~}}",
	"{{!}}",
	"{{!---}}",
	"{{!--~}}--}}",
];

/** Text between the tags of a template: words, line ends, and what means something elsewhere. */
export function writeText(random: Random): string {
	if (random.oneIn(50)) return random.pick(escapes);
	return Array.from({ length: 1 + random.next(3) }, () => random.pick(random.oneIn(3) ? lineEnds : pieces)).join("");
}

/** A comment, on a line of its own now and then. */
export function writeComment(random: Random): string {
	const comment = random.pick(comments);
	return random.oneIn(2) ? comment : `\n${random.pick(["", "  "])}${comment}\n`;
}

const rawTexts = ["", " ", "{{title}}", "{{#if x}}", "\n{{> p0}}\n", "{{{{b}}}} {{{{/b}}}}", "\\{{a}} }}"];

/** A raw block: its text is printed as it is. */
export function writeRaw(random: Random): string {
	const name = random.pick(["raw", "raw", "wrap"]);
	return `{{{{${name}}}}}${random.pick(rawTexts)}{{{{/${name}}}}}`;
}

/** A tag of what stands in its braces, with white space control here and there. */
export function writeTag(content: string, random: Random): string {
	const tilde = (): string => (random.oneIn(9) ? "~" : "");
	const blank = (): string => (random.oneIn(8) ? " " : "");
	return `{{${tilde()}${/^[#^/>&]/.test(content) ? "" : blank()}${content}${blank()}${tilde()}}}`;
}

/** Tags that stand on lines of their own, as people write blocks, or not. */
export function createLineWriter(random: Random): (content: string) => string {
	const style = random.pick(["inline", "inline", "lines", "lines", "mixed"]);
	return (content) => {
		const tag = writeTag(content, random);
		if (style === "inline" || (style === "mixed" && random.oneIn(2))) return tag;
		return `${random.pick(["\n", "\n", ""])}${random.pick(["", "", "  ", "\t"])}${tag}${random.pick(["", "", " "])}${random.pick(["\n", "\n", "\r\n", ""])}`;
	};
}
