import { asArgument, readForeignExpression } from "./foreign-expression.ts";
import { type TagFinding, withoutStrings } from "./tag-finding.ts";
import type { TemplateTag } from "./template-tags.ts";

/** A tag of a Go template: `{{.Name}}`, `{{if .Name}}`, `{{range $index, $item := .Items}}`. */
export function explainGoTag(tag: TemplateTag): TagFinding | undefined {
	const match = /(?<=^|[\s(|])\.[A-Za-z_][\w.]*|\$\w+(?:\s*,\s*\$\w+)?\s*:=/.exec(withoutStrings(tag.content));
	if (match === null) return undefined;
	const start = tag.contentStart + match.index;
	return {
		code: "go-template",
		message: match[0].endsWith(":=")
			? "Handlebars has no assignments like Go's."
			: `"${match[0]}" is Go's way to write a variable.`,
		hint: `Write ${correctGoTag(tag)}.`,
		start,
		end: start + match[0].length,
	};
}

function correctGoTag({ content, sigil }: TemplateTag): string {
	const words = `${sigil === "else" ? "else " : ""}${content.trim()}`.replace(/^\s*-\s|\s-\s*$/g, "").trim();
	const [, index, item, list] = /^range\s+(?:(?:\$(\w+)\s*,\s*)?\$(\w+)\s*:=\s*)?(\S+)$/.exec(words) ?? [];
	if (list !== undefined) {
		const names = [item, index].filter((name) => name !== undefined && name !== "_");
		return `{{#each ${withoutDot(list)}${names.length === 0 ? "" : ` as |${names.join(" ")}|`}}}…{{/each}}`;
	}
	const [, word, condition] = /^(else if|if|unless|each|with)\s+(.+)$/s.exec(words) ?? [];
	if (word === undefined || condition === undefined) return `{{${expressionOf(words).text}}}`;
	const argument = asArgument(expressionOf(condition));
	return word === "else if" ? `{{else if ${argument}}}` : `{{#${word} ${argument}}}…{{/${word}}}`;
}

const withoutDot = (path: string): string => path.replace(/^[.$]+/, "");

/** Go calls functions as Handlebars calls helpers; what can be said neither way is its first variable alone. */
function expressionOf(words: string): { readonly text: string; readonly call: boolean } {
	const length = /^len\s+(\S+)$/.exec(words)?.[1];
	if (length !== undefined) return { text: `${withoutDot(length)}.length`, call: false };
	const reading = readForeignExpression(words, true);
	if (reading?.kind === "expression") return reading;
	if (/^\(?(?:eq|ne|lt|le|gt|ge|and|or|not|json|upper|lower|trim|join|default)\s/.test(words)) {
		const text = words.replace(/(?<=[\s(])\.(?=\w)/g, "").replace(/(?<=^|\()([lg])e(?=\s)/g, "$1te");
		return { text, call: !words.startsWith("(") };
	}
	return { text: withoutDot(/\.[A-Za-z_][\w.]*/.exec(words)?.[0] ?? words), call: false };
}
