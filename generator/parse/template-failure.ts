import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { TextPlace } from "./template.ts";

/** Turns what Handlebars' parser throws into a diagnostic at the line that it complains about. */
export function parseFailure(
	error: unknown,
	text: string,
	indexOf: (line: number, column: number) => number,
	place: TextPlace,
): Diagnostic {
	const message = error instanceof Error ? error.message : String(error);
	const zero = text.indexOf("\u0000");
	if (message.startsWith("Lexical error") && zero !== -1) {
		const span = { path: place.path, start: place.offsetAt(zero), end: place.offsetAt(zero + 1) };
		return createDiagnostic("invalid-template", span, "Handlebars cannot read the character U+0000.", {
			hint: "Remove it.",
		});
	}
	const line = lineOf(error, message);
	const lineStart = indexOf(line, 0);
	const lineText = /^[^\r\n]*/.exec(text.slice(lineStart))?.[0] ?? "";
	const brace = Math.max(lineText.indexOf("{{"), 0);
	return createDiagnostic(
		"invalid-template",
		{
			path: place.path,
			start: place.offsetAt(lineStart + brace),
			end: place.offsetAt(lineStart + lineText.trimEnd().length),
		},
		`The template is not valid Handlebars: ${explain(message)}`,
		{ hint: hintFor(lineText) },
	);
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

function hintFor(line: string): string {
	if (/\{\{[#/]?\s*(?:if|unless)\b[^}]*[=<>!]/.test(line)) {
		return "Handlebars has no operators; pass a boolean variable: {{#if isReady}}.";
	}
	if (/\{\{[^}]*\|[^}]*\}\}/.test(line)) return "Handlebars has no filters; compute the value before you pass it.";
	if (/\{\{\s*\.[A-Za-z]/.test(line)) return "This looks like a Go template; in Handlebars it is {{name}}.";
	if (/\.\d+\s*\}\}/.test(line)) return "A position of a list is written in brackets: {{items.[0]}}.";
	return "Literal braces are written \\{{, and a block {{#if x}} ends with {{/if}}.";
}
