import type { TypeIR } from "../model/type-ir.ts";

/** A type in the words of an error message: `string`, `"free" or "pro"`, `list of string`. */
export function typeWords(type: TypeIR): string {
	switch (type.kind) {
		case "literal":
			return JSON.stringify(type.value);
		case "array":
			return "array";
		case "record":
		case "object":
			return "object";
		case "union":
			return [...new Set(type.members.map(typeWords))].join(" or ");
		case "string":
		case "number":
		case "integer":
		case "boolean":
		case "null":
		case "undefined":
		case "unknown":
			return type.kind;
	}
}
