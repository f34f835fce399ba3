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

/** The types that a type is made of. */
function partsOf(type: TypeIR): readonly TypeIR[] {
	switch (type.kind) {
		case "array":
			return [type.items, ...(type.tuple?.places ?? []), ...(type.tuple?.rest === undefined ? [] : [type.tuple.rest])];
		case "record":
			return [type.values];
		case "object":
			return [...type.fields.map((field) => field.type), ...(type.additional === undefined ? [] : [type.additional])];
		case "union":
			return type.members;
		case "unknown":
			return type.where ?? [];
		case "reference":
		case "string":
		case "number":
		case "integer":
		case "boolean":
		case "null":
		case "undefined":
		case "literal":
			return [];
	}
}
