import type { DiagnosticCode } from "./codes.ts";
import type { Span } from "./span.ts";

/** How bad a finding is: an `error` stops the run before anything is written. */
export type Severity = "error" | "warning";

/** A second place that a finding concerns, for instance the first of two prompts with one id. */
export type RelatedPlace = { readonly message: string; readonly span: Span };

/** One finding about a user's file: what is wrong in the user's terms, where, and what to write instead. */
export type Diagnostic = {
	readonly code: DiagnosticCode;
	readonly severity: Severity;
	readonly message: string;
	readonly span: Span;
	readonly related?: readonly RelatedPlace[];
	readonly hint?: string;
};
