import type { TextFunctionIR, TextIR } from "../model/prompt-ir.ts";
import { mapTexts } from "../model/texts-in-piece.ts";
import { usesVariable } from "../model/uses-variable.ts";

/** What a function was made for, and the names that are left to take. */
type Hoisting = {
	readonly functions: Map<string, TextFunctionIR>;
	/** A free name for the function of a partial. */
	readonly nameOf: (partial: string) => string;
};

/**
 * Puts partials that include themselves aside, as functions that the texts call; one that several texts include becomes
 * one function. `nameOf` gives a partial's function a name that is free.
 */
export function hoistFunctions(
	pieces: readonly TextIR[],
	nameOf: (partial: string) => string,
): { readonly pieces: readonly TextIR[]; readonly functions: readonly TextFunctionIR[] } {
	const hoisting: Hoisting = { functions: new Map(), nameOf };
	const hoisted = hoistPieces(pieces, new Map(), hoisting);
	return { pieces: hoisted, functions: [...hoisting.functions.values()] };
}

type Known = ReadonlyMap<string, TextFunctionIR>;

/** `known` are the functions around the pieces, by the names that the pieces call them by. */
const hoistPieces = (pieces: readonly TextIR[], known: Known, hoisting: Hoisting): readonly TextIR[] =>
	pieces.map((piece) => hoistPiece(piece, known, hoisting));

function hoistPiece(piece: TextIR, known: Known, hoisting: Hoisting): TextIR {
	switch (piece.kind) {
		case "literal":
		case "slot":
		case "history":
			return piece;
		case "message":
		case "part":
			return mapTexts(piece, (text) => hoistPieces(text, known, hoisting));
		case "branch": {
			const body = hoistPieces(piece.body, known, hoisting);
			return { ...piece, body, otherwise: hoistPieces(piece.otherwise, known, hoisting) };
		}
		case "block": {
			const { otherwise } = piece;
			const hoisted = otherwise === undefined ? {} : { otherwise: hoistPieces(otherwise, known, hoisting) };
			return { ...piece, body: hoistPieces(piece.body, known, hoisting), ...hoisted };
		}
		case "indent":
		case "loop":
			return { ...piece, body: hoistPieces(piece.body, known, hoisting) };
		case "recur": {
			const { name, takesInput } = known.get(piece.name) ?? piece;
			return { ...piece, name, takesInput };
		}
		case "recursion": {
			const { name, takesInput } = hoistFunction(piece, known, hoisting);
			return { kind: "recur", name, takesInput, argument: piece.argument };
		}
	}
}

function hoistFunction(
	{ kind, argument, ...piece }: TextIR & { kind: "recursion" },
	known: Known,
	hoisting: Hoisting,
): TextFunctionIR {
	const key = JSON.stringify(piece);
	const before = hoisting.functions.get(key);
	if (before !== undefined) return before;
	const draft = { ...piece, name: hoisting.nameOf(piece.name), takesInput: usesVariable(piece.body, "input") };
	// Its place is taken before its body is looked at, so that functions stand in the order of the text.
	hoisting.functions.set(key, draft);
	const made = { ...draft, body: hoistPieces(piece.body, new Map([...known, [piece.name, draft]]), hoisting) };
	hoisting.functions.set(key, made);
	return made;
}
