import type { TypeIR } from "./type-ir.ts";

/** The types that a type is made of; of one with a name none, since it may hold itself. */
export function partsOf(type: TypeIR): readonly TypeIR[] {
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
		case "runtime":
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
