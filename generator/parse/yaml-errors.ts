import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import { lineAt, quoteRestOfLine } from "./correct-yaml.ts";

/** What the YAML parser says about a mistake; `pos` holds file offsets. */
type YamlError = { readonly code: string; readonly message: string; readonly pos: readonly [number, number] };

/**
 * The findings for YAML's own errors, one a line. Where the line is a text without the quotes that it needs, the finding
 * says so and shows the corrected line.
 */
export function describeYamlErrors(source: SourceFile, errors: readonly YamlError[]): readonly Diagnostic[] {
	const seen = new Set<number>();
	const diagnostics: Diagnostic[] = [];
	for (const error of errors) {
		const at = causeOf(source.text, error);
		const line = lineAt(source.text, at).start;
		if (seen.has(line)) continue;
		seen.add(line);
		diagnostics.push(describe(source, error, at));
	}
	return diagnostics;
}

/** An unclosed flow map is noticed lines later: its cause is the last line above whose value begins with braces. */
function causeOf(text: string, error: YamlError): number {
	const [at] = error.pos;
	if (!error.message.startsWith("Flow map")) return at;
	const value = textValueAt(text, at);
	if (value !== undefined && text.startsWith("{{", value)) return at;
	const openings = [...text.slice(0, at).matchAll(/^[ \t]*(?:- +)*[\w-]+:[ \t]+\{\{/gm)];
	return openings.at(-1)?.index ?? at;
}

function describe(source: SourceFile, error: YamlError, at: number): Diagnostic {
	const { text } = source;
	const value = textValueAt(text, at);
	const span = { path: source.path, start: error.pos[0], end: error.pos[1] };
	const message = `${words[error.code] ?? error.message}.`;
	if (value === undefined) return createDiagnostic("invalid-yaml", span, message);
	const rest = text.slice(value, lineAt(text, value).end);
	const place = { path: source.path, start: value, end: value + rest.trimEnd().length };
	const hint = `Write: ${quoteRestOfLine(text, value)}`;
	if (rest.startsWith("{{")) {
		return createDiagnostic("unquoted-braces", place, bracesMessage, { hint });
	}
	if (/^[&*!]/.test(rest)) {
		return createDiagnostic("text-has-anchor-or-tag", place, decorationMessage(rest), { hint });
	}
	return createDiagnostic("invalid-yaml", span, message, needsQuotes(rest) ? { hint } : {});
}

/** Says why braces need quotes: `{{query}}` is a map whose only key is a map, which nobody means. */
export const bracesMessage = "YAML reads braces without quotes as a map, not as text.";

/** What the YAML sign at the start of a text means. */
export function decorationMessage(text: string): string {
	const name = { "&": "an anchor", "*": "an alias", "!": "a tag" }[text[0] ?? ""];
	return `YAML reads \`${/^\S*/.exec(text)?.[0]}\` as ${name}, not as text.`;
}

/** Where the value of a `key: value` line begins; undefined for other lines. */
function textValueAt(text: string, at: number): number | undefined {
	const line = lineAt(text, at);
	const match = /^[ \t]*(?:- +)*[\w-]+:[ \t]+(?=\S)/.exec(text.slice(line.start, line.end));
	return match === null ? undefined : line.start + match[0].length;
}

/** A text that YAML can read only in quotes: it starts with one of YAML's signs, goes on behind a quote, or has a `: `. */
function needsQuotes(value: string): boolean {
	return /^[@%`[\]{},]|^[-?|>] |: |^(["']).*\1.*\S/.test(value);
}

const words: Readonly<Record<string, string>> = {
	BLOCK_AS_IMPLICIT_KEY: "The text holds `: `, so YAML reads a map inside of it",
	DUPLICATE_KEY: "The key stands twice in one map",
	MULTIPLE_DOCS: "The file holds more than one YAML document (`---`); write each prompt in a file of its own",
	TAB_AS_INDENT: "YAML is indented with blanks; this is a tab",
	RESOURCE_EXHAUSTION: "The file is nested too deeply",
	MULTILINE_IMPLICIT_KEY: "The key goes over several lines",
};
