import type { TypeIR } from "../model/type-ir.ts";
import { membersOf } from "./types.ts";

/** A type in words: `a text`, `"free" or "pro"`, `a list or nothing`. */
export const wordsOfType = (type: TypeIR): string => [...new Set(membersOf(type).map(wordsOfMember))].join(" or ");

function wordsOfMember(type: TypeIR): string {
	switch (type.kind) {
		case "string":
			return "a text";
		case "number":
		case "integer":
			return "a number";
		case "boolean":
			return "true or false";
		case "literal":
			return JSON.stringify(type.value);
		case "null":
		case "undefined":
			return "nothing";
		case "array":
			return "a list";
		case "record":
		case "object":
			return "an object";
		// Its members are asked instead.
		case "reference":
		case "unknown":
		case "runtime":
		case "union":
			return "anything";
	}
}
