import { type DiagnosticCode, diagnosticCodes, type LenientCode } from "./codes.ts";
import type { Diagnostic, RelatedPlace, Severity } from "./diagnostic.ts";
import type { Span } from "./span.ts";

/** Makes a finding with the usual severity of its code, or with the one that the options say: of most codes only an error. */
export function createDiagnostic<Code extends DiagnosticCode>(
	code: Code,
	span: Span,
	message: string,
	options: {
		readonly hint?: string;
		readonly severity?: Code extends LenientCode ? Severity : "error";
		readonly related?: readonly RelatedPlace[];
	} = {},
): Diagnostic {
	return {
		code,
		severity: options.severity ?? diagnosticCodes[code].severity,
		message,
		span,
		...(options.related === undefined ? {} : { related: options.related }),
		...(options.hint === undefined ? {} : { hint: options.hint }),
	};
}
