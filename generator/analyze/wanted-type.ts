import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Span } from "../model/span.ts";
import type { TypeIR } from "../model/type-ir.ts";
import { fitsType } from "./fits-type.ts";
import { wordsOfType } from "./type-words.ts";

/** A type that a helper takes a variable as, and where it is given to the helper. */
export type WantedType = { readonly type: TypeIR; readonly span: Span };

/** The narrowest of the types that helpers want of one variable; two that exclude each other are reported. */
export function wantedType(
	name: string,
	wanted: readonly WantedType[],
	report: (diagnostic: Diagnostic) => void,
): TypeIR | undefined {
	const [first, ...others] = wanted;
	if (first === undefined) return undefined;
	let narrowest = first;
	for (const other of others) {
		if (fitsType(narrowest.type, other.type)) continue;
		if (!fitsType(other.type, narrowest.type)) {
			report(
				createDiagnostic(
					"conflicting-use",
					other.span,
					`A helper takes "${name}" as ${wordsOfType(other.type)} here, and another as ${wordsOfType(narrowest.type)}.`,
					{
						related: [{ message: `${wordsOfType(narrowest.type)} here`, span: narrowest.span }],
						hint: "Use two variables, or change the type of a helper's parameter.",
					},
				),
			);
		}
		narrowest = other;
	}
	return narrowest.type;
}
