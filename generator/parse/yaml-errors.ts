import type { DiagnosticCode } from "../model/codes.ts";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import { correctText, endOfMeantText, lineAt } from "./correct-yaml.ts";

/** What the YAML parser says about a mistake; `pos` holds file offsets. */
type YamlError = { readonly code: string; readonly message: string; readonly pos: readonly [number, number] };

/**
 * The findings for YAML's own errors, one a line. Where the line is a text without the quotes that it needs, the finding
 * says so, shows the corrected text and stands for all errors inside of it.
 */
export function describeYamlErrors(source: SourceFile, errors: readonly YamlError[]): readonly Diagnostic[] {
	const told: { readonly start: number; readonly end: number }[] = [];
	const diagnostics: Diagnostic[] = [];
	for (const error of errors) {
		const text = findText(source.text, error);
		const at = text?.start ?? error.pos[0];
		if (told.some(({ start, end }) => start <= at && at <= end)) continue;
		const trap = text === undefined ? undefined : describeTrap(source, text);
		if (trap === undefined && diagnostics.some(({ code }) => code === "unquoted-braces") && isLost(error)) continue;
		const line = lineAt(source.text, at);
		told.push(trap === undefined ? line : { start: line.start, end: Math.max(trap.span.end, text?.end ?? 0) });
		diagnostics.push(trap ?? describeError(source, error, text));
	}
	return diagnostics;
}

/** Whether the parser says that it no longer knows where it is: behind braces without quotes it finds its way no more. */
function isLost({ message }: YamlError): boolean {
	return /^Unexpected .* (?:at node end|token in YAML stream)/.test(message);
}

type Stretch = { readonly start: number; readonly end: number };

/** The text without quotes that an error is about: the value of its line, or of a line above that goes on there. */
function findText(text: string, error: YamlError): Stretch | undefined {
	const [at] = error.pos;
	// An unclosed flow map is noticed lines later.
	const isUnclosed = error.message.startsWith("Flow map");
	const own = textAt(text, at);
	if (own !== undefined && !isUnclosed) return own;
	const openings = [...text.slice(0, at).matchAll(/^[ \t]*(?:- +)*[\w-]+:[ \t]+\S/gm)];
	const above = textAt(text, openings.at(-1)?.index ?? at);
	if (above === undefined) return undefined;
	const value = text.slice(above.start, above.end);
	if (isUnclosed) return value.startsWith("{{") ? above : undefined;
	return at <= lineAt(text, above.end).end && /^\{\{|^[^\n]* #/.test(value) ? above : undefined;
}

/** The value of a `key: value` line; undefined for other lines. */
function textAt(text: string, at: number): Stretch | undefined {
	const line = lineAt(text, at);
	const match = /^[ \t]*(?:- +)*[\w-]+:[ \t]+(?=\S)/.exec(text.slice(line.start, line.end));
	if (match === null) return undefined;
	const start = line.start + match[0].length;
	return { start, end: endOfMeantText(text, start) };
}

/** The finding for a text of which YAML takes a part for something else. */
function describeTrap(source: SourceFile, { start, end }: Stretch): Diagnostic | undefined {
	const value = source.text.slice(start, end);
	const hint = `Write: ${correctText(source.text, start, end)}`;
	const found = (code: DiagnosticCode, from: number, message: string): Diagnostic =>
		createDiagnostic(code, { path: source.path, start: from, end }, message, { hint });
	if (value.startsWith("{{")) return found("unquoted-braces", start, bracesMessage);
	if (/^[&*!]/.test(value)) return found("text-has-anchor-or-tag", start, decorationMessage(value));
	const [firstLine = ""] = value.split(/\r?\n/);
	const comment = /^[^"'|>].*?\s(?=#)/.exec(firstLine);
	if (comment === null || firstLine === value) return undefined;
	return found("text-cut-by-comment", start + comment[0].length, commentMessage(firstLine.slice(comment[0].length)));
}

function describeError(source: SourceFile, error: YamlError, text: Stretch | undefined): Diagnostic {
	const quote = /^Missing closing (["'])quote/.exec(error.message)?.[1];
	if (quote !== undefined) return describeOpenQuote(source, error, quote);
	const span = { path: source.path, start: error.pos[0], end: error.pos[1] };
	const message = `${words[error.code] ?? error.message}.`;
	if (text === undefined || !needsQuotes(source.text.slice(text.start, text.end))) {
		return createDiagnostic("invalid-yaml", span, message);
	}
	const hint = `Write: ${correctText(source.text, text.start, text.end)}`;
	return createDiagnostic("invalid-yaml", span, message, { hint });
}

/** YAML notices at the end of the file that a quote is open: what matters is where it begins. */
function describeOpenQuote(source: SourceFile, error: YamlError, quote: string): Diagnostic {
	const unclosed = quote === '"' ? /"(?:[^"\\]|\\.)*$/s : /'(?:[^']|'')*$/s;
	const start = unclosed.exec(source.text)?.index ?? error.pos[0];
	const span = { path: source.path, start, end: lineAt(source.text, start).end };
	const hint = `End it with ${quote}, as it begins.`;
	return createDiagnostic("invalid-yaml", span, "The text in quotes has no end.", { hint });
}

/** Says why braces need quotes: `{{query}}` is a map whose only key is a map, which nobody means. */
export const bracesMessage = "YAML reads braces without quotes as a map, not as text.";

/** Says what YAML does with the part of a text that begins with ` #`. */
export const commentMessage = (comment: string): string =>
	`YAML reads \`${comment}\` as a comment: it is not part of the text.`;

/** Says what the YAML sign at the start of a text means. */
export function decorationMessage(text: string): string {
	const name = { "&": "an anchor", "*": "an alias", "!": "a tag" }[text[0] ?? ""];
	return `YAML reads \`${/^\S*/.exec(text)?.[0]}\` as ${name}, not as text.`;
}

/** A text that YAML can read only in quotes: it starts with one of YAML's signs, goes on behind a quote, or has a `: `. */
function needsQuotes(value: string): boolean {
	return /^[@%`[\]{},]|^[-?|>] |^[^"'|>].*: |^(["']).*\1.*\S/.test(value);
}

const words: Readonly<Record<string, string>> = {
	BLOCK_AS_IMPLICIT_KEY: "The text holds `: `, so YAML reads a map inside of it",
	MULTIPLE_DOCS: "The file holds more than one YAML document (`---`); write each prompt in a file of its own",
	TAB_AS_INDENT: "YAML is indented with blanks; this is a tab",
	MULTILINE_IMPLICIT_KEY: "The key goes over several lines",
	RESOURCE_EXHAUSTION: "The file is nested too deeply",
};
