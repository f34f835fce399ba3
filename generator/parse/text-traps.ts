import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import { asLiteralBlock, correctText, endOfMeantText, lineAt, quoteYaml } from "./correct-yaml.ts";
import type { DataNode, ScalarNode } from "./data-node.ts";
import { bracesMessage, commentMessage, decorationMessage } from "./yaml-errors.ts";

/** What YAML took from a text, and the stretch of the file that was meant where the value is not the text. */
export type TextTrap = {
	readonly diagnostic: Diagnostic;
	readonly meant?: { readonly start: number; readonly end: number };
};

/**
 * What YAML took from a template text without a word (DESIGN.md §3): the part after ` #`, an anchor, alias or tag, the
 * line breaks of folded text, or that it is text at all. `value` is the text that is read without a correction. Double
 * braces are reported where YAML is read.
 */
export function findTextTrap(node: ScalarNode, value: ScalarNode["value"], source: SourceFile): TextTrap | undefined {
	if (node.decoration !== undefined) return decorationTrap(node.decoration.start, source);
	const comment = node.style === "plain" ? commentAfter(node, source) : undefined;
	if (comment !== undefined) return commentTrap(comment, node, source);
	if (typeof value === "string") return isFolded(node, source) ? foldTrap(node, value, source) : undefined;
	return isUnwritten(node) ? undefined : valueTrap(node, source);
}

/** A map of keys alone where a text is wanted (`user: {query}`); undefined for other maps and for lists. */
export function findBracesTrap(node: DataNode, source: SourceFile): Required<TextTrap> | undefined {
	const { start } = node.span;
	if (node.kind !== "map" || source.text[start] !== "{" || node.entries.length === 0) return undefined;
	if (!node.entries.every(({ value }) => value.kind === "scalar" && isUnwritten(value))) return undefined;
	const meant = { start, end: endOfMeantText(source.text, start) };
	const hint = `Write: ${correctText(source.text, start, meant.end)}`;
	const span = { path: source.path, ...meant };
	return { diagnostic: createDiagnostic("unquoted-braces", span, bracesMessage, { hint }), meant };
}

/** Whether the value is null because nothing is written. */
function isUnwritten(node: ScalarNode): boolean {
	return node.span.start === node.span.end;
}

function decorationTrap(start: number, source: SourceFile): TextTrap {
	const meant = { start, end: endOfMeantText(source.text, start) };
	const message = decorationMessage(source.text.slice(start, meant.end));
	const hint = `Write: ${correctText(source.text, start, meant.end)}`;
	const span = { path: source.path, ...meant };
	return { diagnostic: createDiagnostic("text-has-anchor-or-tag", span, message, { hint }), meant };
}

/** Where a comment begins that stands behind a plain scalar on its line. */
function commentAfter(node: ScalarNode, source: SourceFile): number | undefined {
	const rest = source.text.slice(node.span.end, lineAt(source.text, node.span.end).end);
	const blanks = /^[ \t]*(?=#)/.exec(rest);
	return blanks === null ? undefined : node.span.end + blanks[0].length;
}

function commentTrap(comment: number, node: ScalarNode, source: SourceFile): TextTrap {
	const line = lineAt(source.text, comment);
	const end = comment + source.text.slice(comment, line.end).trimEnd().length;
	const meant = { start: isUnwritten(node) ? comment : node.span.start, end };
	const hint = `Write: ${correctText(source.text, meant.start, end)}`;
	const span = { path: source.path, start: comment, end };
	const message = commentMessage(source.text.slice(comment, end));
	return { diagnostic: createDiagnostic("text-cut-by-comment", span, message, { hint }), meant };
}

function valueTrap(node: ScalarNode, source: SourceFile): TextTrap {
	const written = source.text.slice(node.span.start, node.span.end);
	const kind = typeof node.value === "number" ? "a number" : node.value === null ? "null" : "a boolean";
	const message = `YAML reads \`${written}\` as ${kind}, not as text.`;
	const hint = `Write: ${correctText(source.text, node.span.start, node.span.end)}`;
	return { diagnostic: createDiagnostic("number-not-text", node.span, message, { hint }), meant: node.span };
}

/** Whether YAML joined lines of the text: a folded block or a plain scalar with text on more than one line. */
function isFolded(node: ScalarNode, source: SourceFile): boolean {
	if (node.style !== "plain" && node.style !== "folded-block") return false;
	return writtenLines(node, source).trim().includes("\n");
}

/** A scalar as it is written, without the header of a block. */
function writtenLines(node: ScalarNode, source: SourceFile): string {
	const written = source.text.slice(node.span.start, node.span.end).trimEnd();
	return node.style === "folded-block" ? written.replace(/^.*\r?\n/, "") : written;
}

function foldTrap(node: ScalarNode, value: string, source: SourceFile): TextTrap {
	const block = asLiteralBlock(source.text, node.span.start, writtenLines(node, source));
	const hint = `To keep the line breaks write:\n${block}\nTo have one line write it in quotes: ${quoteYaml(value)}`;
	const message = "YAML joins the lines of this text with blanks.";
	return { diagnostic: createDiagnostic("folded-text", node.span, message, { hint }) };
}
