import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile, SourceKind } from "../model/source-file.ts";
import type { Span } from "../model/span.ts";
import type { MapEntry } from "./data-node.ts";

/** Top-level keys that DESIGN.md §3 reserves for later issues. */
export const reservedKeys: readonly string[] = ["samples", "cache", "partials", "helpers"];

const reservedKinds: Readonly<Partial<Record<SourceKind, string>>> = {
	prompty: "prompty files (`.prompty`)",
};

/** The finding that something is part of the language and will be compiled by a later version. */
export function createReservedDiagnostic(what: string, span: Span, hint?: string): Diagnostic {
	return createDiagnostic(
		"not-supported-yet",
		span,
		`${what} cannot be compiled yet.`,
		hint === undefined ? {} : { hint },
	);
}

/** The finding for a file of a kind that no front end reads yet; undefined for the kinds that are read. */
export function findReservedKind(source: SourceFile): Diagnostic | undefined {
	const what = reservedKinds[source.kind];
	return what === undefined ? undefined : createReservedDiagnostic(what, { path: source.path, start: 0, end: 0 });
}

/** Splits a map into the entries that are read now and the findings for those with a reserved key. */
export function splitReserved(
	entries: readonly MapEntry[],
	reserved: readonly string[],
): { readonly entries: readonly MapEntry[]; readonly diagnostics: readonly Diagnostic[] } {
	return {
		entries: entries.filter((entry) => !reserved.includes(entry.name)),
		diagnostics: entries
			.filter((entry) => reserved.includes(entry.name))
			.map((entry) => createReservedDiagnostic(`\`${entry.name}\``, entry.key.span)),
	};
}
