import type { TextIR, ValueIR } from "./prompt-ir.ts";
import { textsInPiece, valuesInPiece } from "./texts-in-piece.ts";

/** Whether a text reads a variable; compilers that forbid unused names ask. */
export function usesVariable(pieces: readonly TextIR[], name: string): boolean {
	return pieces.some((piece) => pieceUses(piece, name));
}

function pieceUses(piece: TextIR, name: string): boolean {
	switch (piece.kind) {
		case "literal":
			return false;
		case "message":
		case "part":
			return (
				textsInPiece(piece).some((text) => usesVariable(text, name)) ||
				valuesInPiece(piece).some((value) => valueUses(value, name))
			);
		case "history":
			return valueUses(piece.value, name);
		case "slot":
			return valueUses(piece.value, name);
		case "branch":
			return (
				valueUses(piece.condition.value, name) || usesVariable(piece.body, name) || usesVariable(piece.otherwise, name)
			);
		case "block":
			return valueUses(piece.call, name) || usesVariable(piece.body, name) || usesVariable(piece.otherwise ?? [], name);
		case "indent":
			return usesVariable(piece.body, name);
		case "recursion":
			return valueUses(piece.argument, name) || (name === "input" && usesVariable(piece.body, name));
		case "recur":
			return (piece.takesInput && name === "input") || valueUses(piece.argument, name);
		case "loop":
			return valueUses(piece.collection, name) || usesVariable(piece.body, name);
	}
}

function valueUses(value: ValueIR, name: string): boolean {
	switch (value.kind) {
		case "input":
			return name === "input";
		case "nothing":
		case "literal":
		case "first":
		case "last":
			return false;
		case "variable":
			return value.name === name;
		case "member":
		case "element":
			return valueUses(value.object, name);
		case "condition":
			return valueUses(value.condition.value, name);
		case "call":
			return [...value.arguments, ...Object.values(value.named)].some((part) => valueUses(part, name));
		case "userCall":
			return [...value.arguments, ...Object.values(value.named ?? {})].some((part) => valueUses(part, name));
		case "overlay":
			return [value.base, ...Object.values(value.named)].some((part) => valueUses(part, name));
		case "outer":
			return [value.inner, value.outer, value.then, value.otherwise].some((part) => valueUses(part, name));
	}
}
