import { correctTag } from "./correct-tag.ts";
import {
	escapedTag,
	invalidTag,
	isShort,
	type TagFinding,
	type TagRule,
	tagText,
	withoutStrings,
} from "./tag-finding.ts";
import type { TemplateTag } from "./template-tags.ts";

/** `{{elif x}}`, and other ways to write `{{else if x}}`. */
export const explainElseIf: TagRule = (tag) => {
	const [, word, condition = ""] = /^\s*(elif|elsif|elseif|else-if)\s+([\s\S]+?)\s*$/.exec(tag.content) ?? [];
	if (word === undefined) return undefined;
	const corrected = correctTag({ kind: "else", sigil: "else", content: `if ${condition}` });
	return invalidTag(tag, `it has no {{${word}}}.`, `Write ${corrected ?? `{{else if ${condition}}}`}.`);
};

/** Handlebars reads `else` at the beginning of a name as `{{else}}` when no letter follows. */
const elseName: TagRule = (tag) =>
	tag.kind === "print" && /^else-\S*$/.test(tag.content.trim())
		? invalidTag(tag, "it reads this as {{else}}.", `Write {{this.${tag.content.trim()}}} for the variable.`)
		: undefined;

const listPosition: TagRule = (tag) => {
	if (!/[\w\]](?:[./]\d+(?=[\s)]|$)|\[(?:\d+|"[^"]*"|'[^']*')\])/.test(tag.content)) return undefined;
	const corrected = correctTag(tag);
	const hint = corrected === undefined ? "Write {{items.[0]}} or {{object.key}}." : `Write ${corrected}.`;
	return invalidTag(tag, "a position of a list is written in brackets behind a dot.", hint);
};

/** PHP's arrows, and the objects of JavaScript that JSX writes in double braces. */
export const explainCode: TagRule = (tag, text) => {
	const content = withoutStrings(tag.content);
	const isObject =
		tag.kind === "print" && /^\s*(?:\.\.\.|[\w$-]+\s*,|[\w$-]+:(?=\s+\S|[\d"'{[])|"[^"]*"\s*:)/.test(tag.content);
	if (!isObject && !/->|::|=>|;\s*$/.test(content)) return undefined;
	const path = /^\s*\$?([A-Za-z_]\w*(?:->\w+)+)\s*$/.exec(tag.content)?.[1]?.replaceAll("->", ".");
	return {
		code: "code-in-braces",
		message: `${isShort(tag, text) ? tagText(tag, text) : "This"} is code of another language, and Handlebars reads it as a tag.`,
		hint: `Write ${escapedTag(tag, text)} to print it as it is${path === undefined ? "" : `, or {{${path}}} for a variable`}.`,
		start: tag.start,
		end: tag.end,
	};
};

const filter: TagRule = (tag) => {
	const content = withoutStrings(tag.content);
	if (/\bas\s+\|/.test(content)) {
		return invalidTag(tag, "names of a block stand between two bars.", "Write as |item| or as |item index|.");
	}
	const match = /(?<!\|)\|(?!\|)\s*(\w*)/.exec(content);
	if (match === null) return undefined;
	const corrected = correctTag(tag);
	return {
		code: "filter-in-template",
		message: `Handlebars has no filters ("${match[0].replace(/\s+/g, " ")}").`,
		hint:
			corrected === undefined
				? "Use a helper, for instance {{upper name}}, or compute the value before you pass it."
				: `Write ${corrected}.`,
		start: tag.contentStart + match.index,
		end: tag.contentStart + tag.content.trimEnd().length,
	};
};

/** The finding about an operator at an index of the content. */
export function operatorFinding(tag: TemplateTag, operator: string, index: number): TagFinding {
	const corrected = correctTag(tag);
	return {
		code: "operator-in-template",
		message: `Handlebars has no operator "${operator}".`,
		hint:
			corrected === undefined
				? "Use a helper, for instance (eq a b), (gt a b), (and a b), (not a) or (add a b), or compute the value before you pass it."
				: `Write ${corrected}.`,
		start: tag.contentStart + index,
		end: tag.contentStart + index + operator.length,
	};
}

const operator: TagRule = (tag) => {
	const match = /[=!]==?|>=|<=|<>|&&|\|\||\?\?|[<>?!+*%]|(?<=\s)[-/](?=\s)/.exec(withoutStrings(tag.content));
	return match === null ? undefined : operatorFinding(tag, match[0], match.index);
};

const parentheses: TagRule = (tag) => {
	const match = /([\w.]*)\(([^()]*)\)/.exec(tag.content);
	if (match === null) return undefined;
	const [, name = "", given = ""] = match;
	const called = `{{${[name, ...given.split(/\s*,\s*/)].filter((part) => part !== "").join(" ")}}}`;
	const corrected = name === "" ? called : (correctTag(tag) ?? called);
	return invalidTag(tag, "a helper is called without parentheses.", `Write ${corrected}.`);
};

const comma: TagRule = (tag, text) => {
	if (!withoutStrings(tag.content).includes(",")) return undefined;
	const corrected = `${text.slice(tag.start, tag.contentStart)}${tag.content.replace(/,\s*/g, " ")}${tag.closing}`;
	return invalidTag(tag, "arguments are separated by blanks.", `Write ${corrected}.`);
};

/** Expressions of other languages. */
export const expressionRules: readonly TagRule[] = [
	explainElseIf,
	elseName,
	listPosition,
	explainCode,
	filter,
	operator,
	parentheses,
	comma,
];
