import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ProviderName } from "../model/provider-name.ts";
import type { Span } from "../model/span.ts";

/** A provider's name in the configuration, and as people say it. */
export type ProviderTitle = { readonly name: ProviderName; readonly title: string };

/** The finding that a provider's API refuses something of a message; `hint` says what to write instead. */
export const refuseMessage = ({ name, title }: ProviderTitle, span: Span, what: string, hint: string): Diagnostic =>
	createDiagnostic("provider-refuses", span, `${title} refuses ${what}.`, {
		hint: `${hint}, or leave \`${name}\` out of \`providers\`.`,
	});
