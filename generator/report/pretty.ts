import picocolors from "picocolors";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Span } from "../model/span.ts";
import { createPlaceFinder, type Place } from "./position.ts";
import { printable } from "./printable.ts";
import { printablePath } from "./printable-path.ts";
import type { Report } from "./report.ts";

type Colors = ReturnType<typeof picocolors.createColors>;
type FindPlace = (span: Span) => Place;

/** The findings for a person at a terminal: place, message, the line with carets under the trouble, hint. */
export function reportPretty(report: Report, options: { readonly color: boolean }): string {
	const colors = picocolors.createColors(options.color);
	const placeOf = createPlaceFinder(report.sources);
	const blocks = report.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, placeOf, colors));
	const counts = formatCounts(report.diagnostics);
	return [...blocks, ...(counts === undefined ? [] : [counts])].map((block) => `${block}\n`).join("\n");
}

function formatDiagnostic(diagnostic: Diagnostic, placeOf: FindPlace, colors: Colors): string {
	const { code, severity, message, span, hint, related = [] } = diagnostic;
	const paint = severity === "error" ? colors.red : colors.yellow;
	const lines = [
		`${formatPlace(span, placeOf, colors)} ${paint(severity)} ${colors.dim(code)}`,
		...message.split("\n").map((line) => `  ${printable(line)}`),
		...formatFrame(placeOf(span), span, paint, colors),
		...(hint === undefined ? [] : formatHint(hint, colors)),
		...related.flatMap((place) => [
			`  ${formatPlace(place.span, placeOf, colors)} ${printable(place.message)}`,
			...formatFrame(placeOf(place.span), place.span, colors.cyan, colors),
		]),
	];
	return lines.join("\n");
}

function formatHint(hint: string, colors: Colors): readonly string[] {
	const [first = "", ...others] = hint.split("\n").map(printable);
	return [`  ${colors.cyan("hint:")} ${first}`, ...others.map((line) => `        ${line}`.trimEnd())];
}

function formatPlace(span: Span, placeOf: FindPlace, colors: Colors): string {
	const { start, lineText } = placeOf(span);
	const path = printablePath(span.path);
	return colors.bold(lineText === undefined ? path : `${path}:${start.line}:${start.column}`);
}

const frameWidth = 110;

/** The line and carets under the span; tabs are kept in step, and a long line is cut around the trouble. */
function formatFrame(place: Place, span: Span, paint: (text: string) => string, colors: Colors): readonly string[] {
	const { start, end, lineText } = place;
	if (lineText === undefined || lineText.trim() === "") return [];
	const column = start.column - 1;
	const from = column > frameWidth - 20 ? column - 40 : 0;
	const shown = lineText.slice(from, from + frameWidth);
	const length = end.line === start.line ? span.end - span.start : lineText.length - column;
	const carets = "^".repeat(Math.max(1, Math.min(length, shown.length - (column - from))));
	const gutter = String(start.line);
	const indent = shown.slice(0, column - from).replace(/[^\t]/g, " ");
	return [
		`  ${colors.dim(`${gutter} |`)} ${printable(shown)}`,
		`  ${colors.dim(`${" ".repeat(gutter.length)} |`)} ${indent}${paint(carets)}`,
	];
}

function formatCounts(diagnostics: readonly Diagnostic[]): string | undefined {
	const count = (severity: Diagnostic["severity"]): string | undefined => {
		const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
		return found === 0 ? undefined : `${found} ${severity}${found === 1 ? "" : "s"}`;
	};
	const counts = [count("error"), count("warning")].filter((text) => text !== undefined);
	return counts.length === 0 ? undefined : `Found ${counts.join(" and ")}.`;
}
