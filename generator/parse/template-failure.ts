import Handlebars from "handlebars";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { checkBlocks } from "./check-blocks.ts";
import { explainCall } from "./explain-call.ts";
import { explainTag } from "./explain-tag.ts";
import type { TagFinding } from "./tag-finding.ts";
import type { TextPlace } from "./template.ts";
import { findTags, type TemplateTag } from "./template-tags.ts";

/**
 * Says why Handlebars' parser refuses a template: each tag that is refused by itself is explained, and so is each block that
 * is not closed. Where that finds nothing, the parser's complaint is reported at the line that it names.
 */
export function parseFailures(
	error: unknown,
	text: string,
	indexOf: (line: number, column: number) => number,
	place: TextPlace,
): readonly Diagnostic[] {
	const message = messageOf(error);
	const zero = text.indexOf("\u0000");
	if (message.startsWith("Lexical error") && zero !== -1) {
		const span = { path: place.path, start: place.offsetAt(zero), end: place.offsetAt(zero + 1) };
		return [
			createDiagnostic("invalid-template", span, "Handlebars cannot read the character U+0000.", {
				hint: "Remove it.",
			}),
		];
	}
	const tags = findTags(text);
	const explained = tags.flatMap((tag) => {
		const refusal = refusalOf(tag, text);
		if (refusal !== undefined) return [explainTag(tag, text, refusal)];
		return tag.kind === "raw" || tag.kind === "close" ? [] : (explainCall(text, tag.start) ?? []);
	});
	const findings = [...explained, ...checkBlocks(tags, text)];
	const found = findings.length > 0 ? findings : [atLine(error, message, text, indexOf)];
	return found.map((finding) => toDiagnostic(finding, place));
}

/** A finding about a template's text as one about its file. */
export function toDiagnostic({ code, message, hint, start, end, related }: TagFinding, place: TextPlace): Diagnostic {
	const spanOf = (from: number, to: number): Diagnostic["span"] => ({
		path: place.path,
		start: place.offsetAt(from),
		end: place.offsetAt(to),
	});
	return createDiagnostic(code, spanOf(start, end), message, {
		hint,
		...(related === undefined
			? {}
			: { related: related.map((other) => ({ message: other.message, span: spanOf(other.start, other.end) })) }),
	});
}

/** Why the parser refuses a tag that stands alone, its block opened or closed for it; undefined when it accepts it. */
function refusalOf(tag: TemplateTag, text: string): string | undefined {
	if (tag.kind === "raw") return undefined;
	if (tag.closing.length !== tag.opening.length) return "its braces do not match.";
	const written = text.slice(tag.start, tag.end);
	const alone = {
		open: `${written}{{/${tag.name}}}`,
		close: `{{#${tag.content}}}${written}`,
		else: `{{#if a}}${written}{{/if}}`,
		print: written,
	}[tag.kind];
	try {
		Handlebars.parse(alone);
		return undefined;
	} catch (error) {
		return explain(messageOf(error));
	}
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function atLine(
	error: unknown,
	message: string,
	text: string,
	indexOf: (line: number, column: number) => number,
): TagFinding {
	const lineStart = indexOf(lineOf(error, message), 0);
	const lineText = /^[^\r\n]*/.exec(text.slice(lineStart))?.[0] ?? "";
	// The parser calls itself for each block in a block.
	const isTooDeep = error instanceof RangeError;
	return {
		code: "invalid-template",
		message: isTooDeep
			? "The blocks of the template are nested too deeply."
			: `The template is not valid Handlebars: ${explain(message)}`,
		hint: isTooDeep
			? "Write fewer blocks inside of each other."
			: "Literal braces are written \\{{, and a block {{#if x}} ends with {{/if}}.",
		start: lineStart + Math.max(lineText.indexOf("{{"), 0),
		end: lineStart + lineText.trimEnd().length,
	};
}

function lineOf(error: unknown, message: string): number {
	const stated = /on line (\d+)/.exec(message)?.[1] ?? / - (\d+):\d+$/.exec(message)?.[1];
	if (stated !== undefined) return Number(stated);
	const { lineNumber } = Object(error) as { lineNumber?: unknown };
	return typeof lineNumber === "number" ? lineNumber : 1;
}

/** The parser's own words without its picture of the line and its token names. */
function explain(message: string): string {
	const got = /got '([^']+)'/.exec(message)?.[1];
	if (got === "EOF") return "a block or mustache is never closed.";
	if (got !== undefined) return `it does not go on as it should (unexpected ${tokenWords[got] ?? got}).`;
	return `${message.replace(/ - \d+:\d+$/, "").split("\n")[0] ?? message}.`;
}

const tokenWords: Readonly<Record<string, string>> = {
	INVALID: "character",
	CLOSE: "closing braces",
	CLOSE_UNESCAPED: "closing braces",
	OPEN_ENDBLOCK: "closing block",
	INVERSE: "else",
	EQUALS: "equals sign",
	NUMBER: "number",
	SEP: "dot",
};
