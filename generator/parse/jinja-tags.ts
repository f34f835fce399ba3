import { codeSamples } from "./code-samples.ts";
import { correctTag } from "./correct-tag.ts";
import { asArgument, readForeignExpression } from "./foreign-expression.ts";
import type { TagFinding } from "./tag-finding.ts";

const keywords =
	"if|elif|elsif|else|endif|unless|endunless|for|endfor|set|endset|assign|capture|endcapture|case|when|endcase|" +
	"include|import|from|extends|block|endblock|macro|endmacro|call|endcall|filter|endfilter|with|endwith|raw|endraw|" +
	"comment|endcomment|render|break|continue";

/**
 * Finds the tags of Jinja and Liquid, which are plain text to Handlebars. Only a known keyword makes `{% … %}` one, and what
 * Markdown shows as code is left alone.
 */
export function findJinjaTags(text: string): readonly TagFinding[] {
	if (!/\{[%#]/.test(text)) return [];
	const samples = codeSamples(text);
	const isSample = ({ start }: TagFinding): boolean =>
		samples.some((sample) => sample.start <= start && start < sample.end);
	return [...findStatements(text), ...findComments(text)].filter((finding) => !isSample(finding));
}

function findStatements(text: string): readonly TagFinding[] {
	const pattern = new RegExp(`\\{%[-+]?\\s*(${keywords})\\b((?:[^%\\n{}]|%(?!\\}))*?)[-+]?%\\}`, "g");
	return [...text.matchAll(pattern)].map((match) => {
		const [whole, keyword = "", rest = ""] = match;
		return {
			code: "jinja-template",
			message: `${whole} is a tag of Jinja or Liquid; Handlebars prints it as it is.`,
			hint: `Write ${correctJinjaTag(keyword, rest.trim())}.`,
			start: match.index,
			end: match.index + whole.length,
		};
	});
}

/** `{# … #}`, also over several lines; two opening braces are Handlebars' own, and `{#name}` is an anchor of Markdown. */
function findComments(text: string): readonly TagFinding[] {
	return [...text.matchAll(/(?<!\{)\{#-?((?:[^{}#]|\{\{|\}\}|#(?!\}))*?)-?#\}/g)].map((match) => {
		const [whole, content = ""] = match;
		const words = content.trim().replace(/\s+/g, " ");
		const shown = words === "" || words.length > 60 || words.includes("}}") ? "the comment" : words;
		return {
			code: "jinja-template",
			message: "{# … #} is a comment of Jinja; Handlebars prints it as it is.",
			hint: `Write {{! ${shown} }}.`,
			start: match.index,
			end: match.index + whole.length,
		};
	});
}

function correctJinjaTag(keyword: string, rest: string): string {
	switch (keyword) {
		case "if":
		case "unless": {
			const opening = correctTag({ kind: "open", sigil: "#", content: `${keyword} ${rest}` });
			return `${opening ?? `{{#${keyword} name}}`}…{{/${keyword}}}`;
		}
		case "elif":
		case "elsif":
			return correctTag({ kind: "else", sigil: "else", content: `if ${rest}` }) ?? "{{else if name}}";
		case "else":
			return "{{else}}";
		case "endif":
			return "{{/if}}";
		case "endunless":
			return "{{/unless}}";
		case "for":
			return correctLoop(rest);
		case "endfor":
			return "{{/each}}";
		case "include":
		case "render":
			return `{{> ${partialName(rest)}}}`;
		case "comment":
			return "{{! the comment }}";
		case "raw":
			return "\\{{ for braces that are text";
		default:
			return "it without this tag: compute the value before you pass it";
	}
}

/** `item in items`, `key, value in map.items()`. */
function correctLoop(rest: string): string {
	const [, first, second, list = ""] = /^(\w+)(?:\s*,\s*(\w+))?\s+in\s+(.+)$/.exec(rest) ?? [];
	const reading = readForeignExpression(list.replace(/\.items\(\)$/, ""), false);
	if (first === undefined || reading?.kind !== "expression") return "{{#each items as |item|}}…{{/each}}";
	const names = second === undefined ? first : `${second} ${first}`;
	return `{{#each ${asArgument(reading)} as |${names}|}}…{{/each}}`;
}

/** `"parts/signature.txt"` is the partial `signature`. */
const partialName = (rest: string): string => /([\w-]+)(?:\.\w+)?["']/.exec(rest)?.[1]?.replace(/^_/, "") ?? "name";
