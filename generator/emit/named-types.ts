import { partsOf } from "../model/parts-of.ts";
import type { ReferenceTypeIR, TypeIR } from "../model/type-ir.ts";

/** The types with names of their own that a type holds, each once, in the order in which they are met. */
export function namedTypes(type: TypeIR): readonly ReferenceTypeIR[] {
	const found = new Map<string, ReferenceTypeIR>();
	collect(type, found);
	return [...found.values()];
}

function collect(type: TypeIR, found: Map<string, ReferenceTypeIR>): void {
	if (type.kind !== "reference") {
		for (const part of partsOf(type)) collect(part, found);
	} else if (!found.has(type.name)) {
		found.set(type.name, type);
		collect(type.target(), found);
	}
}
