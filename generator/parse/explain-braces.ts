import { correctTag } from "./correct-tag.ts";
import { invalidTag, type TagRule, tagText } from "./tag-finding.ts";

const unclosedComment: TagRule = (tag, text) => {
	if (!text.startsWith("{{!", tag.start) && !text.startsWith("{{~!", tag.start)) return undefined;
	const dashes = /^\{\{~?!--/.test(text.slice(tag.start, tag.start + 6));
	return {
		code: "unclosed-tag",
		message: "The comment is never closed.",
		hint: dashes ? "A comment that begins with {{!-- ends with --}}." : "Write }} where it ends.",
		start: tag.start,
		end: text.indexOf("!", tag.start) + (dashes ? 3 : 1),
	};
};

const unclosedRawBlock: TagRule = (tag, text) => {
	const name = /^\{\{\{\{\s*([^\s{}]+)/.exec(text.slice(tag.start, tag.start + 80))?.[1];
	if (name === undefined) return undefined;
	return {
		code: "unclosed-block",
		message: `The raw block {{{{${name}}}}} is never closed.`,
		hint: `Write {{{{/${name}}}}} where it ends, or {{${name}}} for a variable.`,
		start: tag.start,
		end: text.indexOf("}}", tag.start) === -1 ? tag.end : text.indexOf("}}", tag.start) + 4,
	};
};

const unclosedTag: TagRule = (tag, text) => {
	if (tag.closing !== "") return undefined;
	const written = tagText(tag, text);
	const isEmpty = tag.content.trim() === "";
	return {
		code: "unclosed-tag",
		message: isEmpty ? `"${written}" begins a tag that is never closed.` : `The tag "${written}" is never closed.`,
		hint: isEmpty
			? "Write a variable as {{name}}, and braces that are text as \\{{."
			: `Write ${written}${"}".repeat(tag.opening.length)}, or \\${written} if it is text.`,
		start: tag.start,
		end: tag.end,
	};
};

const unequalBraces: TagRule = (tag, text) => {
	const { opening, closing } = tag;
	if (opening.length === closing.length) return undefined;
	const start = tag.end - closing.length;
	const body = tagText({ start: tag.start, end: start }, text);
	const wanted = "}".repeat(opening.length);
	const rest = closing.slice(opening.length);
	const apart = `If ${rest} is text, write a blank before it, ${body}${wanted} ${rest}, or a tilde inside the tag, ${body}~${wanted}${rest}.`;
	return {
		code: "unequal-braces",
		message: `The tag begins with ${opening.length} braces and ends with ${closing.length}.`,
		hint: rest === "" || tag.kind !== "print" ? `Write ${body}${wanted}.` : apart,
		start,
		end: tag.end,
	};
};

const blankBeforeSigil: TagRule = (tag, text) => {
	const match = /^(\{\{~?)\s+([#/>^&])/.exec(text.slice(tag.start, tag.contentStart));
	if (match === null) return undefined;
	const [whole, braces = "", sigil = ""] = match;
	const corrected = correctTag(tag) ?? `${braces}${sigil}${text.slice(tag.start + whole.length, tag.end)}`;
	return invalidTag(tag, `a blank stands between {{ and ${sigil}.`, `Write ${corrected}.`);
};

const emptyTag: TagRule = (tag) =>
	tag.kind !== "print" || tag.content.trim() !== ""
		? undefined
		: invalidTag(tag, "the tag is empty.", "Write a variable as {{name}}, and braces that are text as \\{{.");

const closingTag: TagRule = (tag) => {
	if (tag.kind !== "close") return undefined;
	const name = /^[\w.-]*/.exec(tag.name)?.[0] ?? "";
	const hint = name === "" ? "Write the name of the block, for instance {{/if}}." : `Write {{/${name}}}.`;
	return invalidTag(tag, "a closing tag is a slash and the name of its block.", hint);
};

/** Mistakes in the braces of a tag and in what stands right behind them. */
export const braceRules: readonly TagRule[] = [
	unclosedComment,
	unclosedRawBlock,
	unclosedTag,
	unequalBraces,
	blankBeforeSigil,
	emptyTag,
	closingTag,
];
