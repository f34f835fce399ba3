import { itemsOfPrompt } from "../model/items-of-prompt.ts";
import type { PromptIR, TextIR } from "../model/prompt-ir.ts";

/**
 * The text that a prompt begins with whatever it is given: what a provider's cache can keep of it without any mark. Messages
 * follow each other without what providers put between them.
 */
export const constantStart = (prompt: PromptIR): string => read(itemsOfPrompt(prompt)).text;

type Start = { readonly text: string; readonly isWhole: boolean };

function read(pieces: readonly TextIR[]): Start {
	let text = "";
	for (const piece of pieces) {
		const start = readPiece(piece);
		text += start.text;
		if (!start.isWhole) return { text, isWhole: false };
	}
	return { text, isWhole: true };
}

function readPiece(piece: TextIR): Start {
	switch (piece.kind) {
		case "literal":
			return { text: piece.value, isWhole: true };
		case "message":
			return read(piece.message.text);
		case "part":
			return piece.part.kind === "text" ? read(piece.part.text) : { text: "", isWhole: false };
		default:
			return { text: "", isWhole: false };
	}
}
