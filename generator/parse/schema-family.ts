import type { TypeIR } from "../model/type-ir.ts";

/** The kinds of JSON values; a keyword of JSON Schema is for values of one of them. */
export type Family = "string" | "number" | "boolean" | "null" | "array" | "object";

/** The kind of JSON values that a type holds; undefined for types of several kinds. */
export function familyOf(type: TypeIR): Family | undefined {
	switch (type.kind) {
		case "string":
		case "number":
		case "boolean":
		case "null":
		case "array":
		case "object":
			return type.kind;
		case "integer":
			return "number";
		case "record":
			return "object";
		case "literal":
			return typeof type.value === "number" ? "number" : typeof type.value === "boolean" ? "boolean" : "string";
		case "undefined":
		case "unknown":
		case "union":
		case "reference":
			return undefined;
	}
}
