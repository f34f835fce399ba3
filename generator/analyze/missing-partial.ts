import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Span } from "../model/span.ts";
import type { PartialTable } from "./partial-table.ts";

/** What is told where a partial is called that is not there, or a block that was not given. */
export function missingPartial(name: string, { span }: { readonly span: Span }, partials: PartialTable): Diagnostic {
	const [message, hint] =
		name === "@partial-block"
			? [
					"This partial is used without a block, so {{> @partial-block}} has nothing to show.",
					"Write {{#if @partial-block}} around it, or {{#> @partial-block}} with a text for this case.",
				]
			: [`There is no partial "${name}".`, partials.nearest(name)];
	return createDiagnostic("missing-partial", span, message, { hint });
}
