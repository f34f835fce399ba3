import {
	asArgument,
	type ForeignReading,
	type HandlebarsExpression,
	readForeignExpression,
} from "./foreign-expression.ts";
import type { TemplateTag } from "./template-tags.ts";

/** A tag with an expression of another language as Handlebars writes it; undefined when there is no way to say it. */
export function correctTag({
	kind,
	sigil,
	content,
}: Pick<TemplateTag, "kind" | "sigil" | "content">): string | undefined {
	if (kind === "print" && sigil === "") {
		const reading = readForeignExpression(content, true);
		return reading && printed(reading);
	}
	const [, word = "", rest = ""] = /^\s*(if|unless|each|with)\b\s*([\s\S]*?)\s*$/.exec(content) ?? [];
	if (word === "" || (kind !== "open" && kind !== "else") || sigil === "^") return undefined;
	const opening = kind === "else" ? `else ${word}` : `#${word}`;
	const [, item, list] = /^(\w+)\s+(?:in|of)\s+(\S+)$/.exec(rest) ?? [];
	if (word === "each" && item !== undefined) return `{{${opening} ${list} as |${item}|}}`;
	const [, value = "", parameters = ""] = /^([\s\S]*?)(\s+as\s+\|[^|]*\|)?$/.exec(rest) ?? [];
	const prefix = prefixCall(value);
	const reading: ForeignReading | undefined = prefix
		? { kind: "expression", ...prefix }
		: readForeignExpression(value, false);
	return reading?.kind === "expression" ? `{{${opening} ${asArgument(reading)}${parameters}}}` : undefined;
}

/** A helper's call that only lacks its parentheses: `eq a b`. */
function prefixCall(value: string): HandlebarsExpression | undefined {
	const text = value.trim();
	return /^(?:(?:eq|ne|lte?|gte?|includes)\s+\S+\s+\S+|(?:and|or)\s+\S+\s+\S.*)$/.test(text) && !/[=<>!&|]/.test(text)
		? { text, call: true }
		: undefined;
}

/** What prints a reading: a choice becomes a block, and a text in it stands as it is. */
function printed(reading: ForeignReading): string {
	if (reading.kind === "expression") return `{{${reading.text}}}`;
	const { condition, then, otherwise } = reading;
	const end = otherwise === undefined ? "" : `{{else}}${printedValue(otherwise)}`;
	return `{{#if ${asArgument(condition)}}}${printedValue(then)}${end}{{/if}}`;
}

function printedValue({ text, call }: HandlebarsExpression): string {
	if (!call && /^["']/.test(text)) return text.slice(1, -1);
	return !call && /^-?\d/.test(text) ? text : `{{${text}}}`;
}
