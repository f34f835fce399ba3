import type { DiagnosticCode } from "../model/codes.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { lineAt } from "./correct-yaml.ts";
import type { Damage } from "./parsed-data.ts";

/** What a text says by itself, whatever the structure around it is. */
const aboutOneText: ReadonlySet<DiagnosticCode> = new Set([
	"text-cut-by-comment",
	"text-has-anchor-or-tag",
	"unquoted-braces",
	"number-not-text",
]);

/**
 * The findings in a damaged file that do not follow from the damage: none on a line that an error speaks about, none of
 * something that is missing, and below the first error only those about a single text. What is wrong with another file, to
 * which this one refers, is certain.
 */
export function certainFindings(
	found: readonly Diagnostic[],
	{ errors, soundUntil }: Damage,
	text: string,
): readonly Diagnostic[] {
	const told = errors.map(({ span }) => ({ start: lineAt(text, span.start).start, end: lineAt(text, span.end).end }));
	return found.filter(({ code, span }) => {
		if (errors.every((error) => error.span.path !== span.path)) return true;
		// A finding about the whole file, or what is missing in it: that may be what could not be read.
		if (span.end === 0 || code === "missing-key") return false;
		if (told.some(({ start, end }) => start <= span.start && span.start <= end)) return false;
		return span.start < soundUntil || aboutOneText.has(code);
	});
}
