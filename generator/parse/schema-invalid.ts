import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Span } from "../model/span.ts";
import type { SchemaPart } from "./schema-part.ts";

/** A schema with a mistake: of the type `unknown`, so that what uses the value is not reported on top. */
export const invalidSchema = (place: { readonly span: Span }, message: string, hint?: string): SchemaPart => ({
	type: { kind: "unknown" },
	diagnostics: [createDiagnostic("invalid-schema", place.span, message, hint === undefined ? {} : { hint })],
});
