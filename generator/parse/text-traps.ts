import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import { asLiteralBlock, lineAt, quoteRestOfLine, quoteYaml } from "./correct-yaml.ts";
import type { ScalarNode } from "./data-node.ts";
import { decorationMessage } from "./yaml-errors.ts";

/**
 * What YAML took from a template text without a word (DESIGN.md §3): the part after ` #`, an anchor, alias or tag, the
 * line breaks of folded text, or that it is text at all. Braces are reported where YAML is read.
 */
export function findTextTraps(node: ScalarNode, source: SourceFile): readonly Diagnostic[] {
	if (node.decoration !== undefined) return [decorationTrap(node.decoration.start, node, source)];
	if (node.style === "plain") {
		const comment = commentAfter(node, source);
		if (comment !== undefined) return [commentTrap(comment, node, source)];
	}
	if (typeof node.value !== "string") return node.value === null && isUnwritten(node) ? [] : [valueTrap(node, source)];
	return isFolded(node, source) ? [foldTrap(node, node.value, source)] : [];
}

/** Whether the value is null because nothing is written. */
function isUnwritten(node: ScalarNode): boolean {
	return node.span.start === node.span.end;
}

function decorationTrap(start: number, node: ScalarNode, source: SourceFile): Diagnostic {
	const line = lineAt(source.text, start);
	const span = { path: source.path, start, end: Math.max(start + 1, Math.min(node.span.end, line.end)) };
	return createDiagnostic("text-has-anchor-or-tag", span, decorationMessage(source.text.slice(start, line.end)), {
		hint: `Write: ${quoteRestOfLine(source.text, start)}`,
	});
}

/** Where a comment begins that stands behind a plain scalar on its line. */
function commentAfter(node: ScalarNode, source: SourceFile): number | undefined {
	const rest = source.text.slice(node.span.end, lineAt(source.text, node.span.end).end);
	const blanks = /^[ \t]*(?=#)/.exec(rest);
	return blanks === null ? undefined : node.span.end + blanks[0].length;
}

function commentTrap(comment: number, node: ScalarNode, source: SourceFile): Diagnostic {
	const line = lineAt(source.text, comment);
	const start = isUnwritten(node) ? comment : node.span.start;
	return createDiagnostic(
		"text-cut-by-comment",
		{ path: source.path, start: comment, end: line.end },
		`YAML reads \`${source.text.slice(comment, line.end)}\` as a comment: it is not part of the text.`,
		{ hint: `Write: ${quoteRestOfLine(source.text, start)}` },
	);
}

function valueTrap(node: ScalarNode, source: SourceFile): Diagnostic {
	const written = source.text.slice(node.span.start, node.span.end);
	const kind = typeof node.value === "number" ? "a number" : node.value === null ? "null" : "a boolean";
	const head = source.text.slice(lineAt(source.text, node.span.start).start, node.span.start).trimStart();
	return createDiagnostic("number-not-text", node.span, `YAML reads \`${written}\` as ${kind}, not as text.`, {
		hint: `Write: ${head}${quoteYaml(written)}`,
	});
}

/** Whether YAML joined lines of the text: a folded block or a plain scalar with text on more than one line. */
function isFolded(node: ScalarNode, source: SourceFile): boolean {
	if (node.style !== "plain" && node.style !== "folded-block") return false;
	return writtenLines(node, source).filter((line) => line !== "").length > 1;
}

/** The lines of a scalar without their indentation and without the header of a block. */
function writtenLines(node: ScalarNode, source: SourceFile): readonly string[] {
	const lines = source.text.slice(node.span.start, node.span.end).trimEnd().split(/\r?\n/);
	return (node.style === "folded-block" ? lines.slice(1) : lines).map((line) => line.trim());
}

function foldTrap(node: ScalarNode, value: string, source: SourceFile): Diagnostic {
	const block = asLiteralBlock(source.text, node.span.start, writtenLines(node, source).join("\n"));
	return createDiagnostic("folded-text", node.span, "YAML joins the lines of this text with blanks.", {
		hint: `To keep the line breaks write:\n${block}\nTo have one line write it in quotes: ${quoteYaml(value.trimEnd())}`,
	});
}
