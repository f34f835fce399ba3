import type { TextIR } from "../model/prompt-ir.ts";
import type { TypeIR } from "../model/type-ir.ts";

/** Whether a text always holds something but white space, or may be blank at run time. */
export function blankness(pieces: readonly TextIR[]): "never" | "maybe" {
	return pieces.some(isNeverBlank) ? "never" : "maybe";
}

function isNeverBlank(piece: TextIR): boolean {
	switch (piece.kind) {
		case "literal":
			return piece.value.trim() !== "";
		case "slot":
			return isNeverBlankType(piece.value.type);
		case "part":
			return piece.part.kind !== "text" || piece.part.text.some(isNeverBlank);
		case "message":
		case "history":
			return false;
		case "block":
			return isNeverBlankType(piece.call.type);
		case "indent":
			return piece.body.some(isNeverBlank);
		case "branch":
			return piece.body.some(isNeverBlank) && piece.otherwise.some(isNeverBlank);
		case "loop":
		case "recursion":
		case "recur":
			return false;
	}
}

function isNeverBlankType(type: TypeIR): boolean {
	switch (type.kind) {
		case "number":
		case "integer":
		case "boolean":
			return true;
		case "literal":
			return String(type.value).trim() !== "";
		case "union":
			return type.members.length > 0 && type.members.every(isNeverBlankType);
		case "reference":
			return isNeverBlankType(type.target());
		case "string":
		case "null":
		case "undefined":
		case "unknown":
		case "runtime":
		case "array":
		case "record":
		case "object":
			return false;
	}
}
