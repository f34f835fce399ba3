import type { Diagnostic } from "../model/diagnostic.ts";

/** Findings by file and place, each of them once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
	const unique = new Map<string, Diagnostic>();
	for (const diagnostic of diagnostics) {
		const { code, message, span } = diagnostic;
		unique.set(JSON.stringify([span.path, span.start, span.end, code, message]), diagnostic);
	}
	return [...unique.values()].sort(
		(left, right) =>
			compareTexts(left.span.path, right.span.path) ||
			left.span.start - right.span.start ||
			left.span.end - right.span.end ||
			compareTexts(left.code, right.code),
	);
}

function compareTexts(left: string, right: string): number {
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
