import type { TextIR } from "../model/prompt-ir.ts";
import { mapTexts } from "../model/texts-in-piece.ts";

/** Merges neighbouring literals and drops what prints nothing: empty literals, branches and loops without a body. */
export function simplify(pieces: readonly TextIR[]): readonly TextIR[] {
	const result: TextIR[] = [];
	for (const piece of pieces.flatMap(simplifyPiece)) {
		const last = result.at(-1);
		if (piece.kind === "literal" && last?.kind === "literal") {
			result[result.length - 1] = { kind: "literal", value: last.value + piece.value };
		} else {
			result.push(piece);
		}
	}
	return result;
}

function simplifyPiece(piece: TextIR): readonly TextIR[] {
	switch (piece.kind) {
		case "literal":
			return piece.value === "" ? [] : [piece];
		case "history":
			return [piece];
		case "message":
		case "part":
			return [mapTexts(piece, simplify)];
		case "slot":
			if (piece.value.kind === "nothing") return [];
			if (piece.value.kind !== "literal") return [piece];
			return simplifyPiece({ kind: "literal", value: piece.value.value === null ? "" : String(piece.value.value) });
		case "branch": {
			const body = simplify(piece.body);
			const otherwise = simplify(piece.otherwise);
			if (body.length === 0 && otherwise.length === 0) return [];
			if (body.length > 0) return [{ ...piece, body, otherwise }];
			const condition = { ...piece.condition, negated: !piece.condition.negated };
			return [{ ...piece, condition, body: otherwise, otherwise: [] }];
		}
		case "indent": {
			const body = simplify(piece.body);
			const [only, ...others] = body;
			if (only === undefined) return [];
			if (only.kind === "literal" && others.length === 0) {
				return [{ kind: "literal", value: indentLines(only.value, piece.indent) }];
			}
			return [{ ...piece, body }];
		}
		case "block": {
			const { otherwise } = piece;
			const simple = otherwise === undefined ? {} : { otherwise: simplify(otherwise) };
			return [{ ...piece, body: simplify(piece.body), ...simple }];
		}
		case "recursion":
			return [{ ...piece, body: simplify(piece.body) }];
		case "recur":
			return [piece];
		case "loop": {
			const body = simplify(piece.body);
			return body.length === 0 ? [] : [{ ...piece, body }];
		}
	}
}

/** Handlebars' rule: every line of a standalone partial is indented, blank ones too, but for an empty last one. */
function indentLines(text: string, indent: string): string {
	const lines = text.split("\n");
	return lines
		.map((line, position) => (line === "" && position === lines.length - 1 ? line : indent + line))
		.join("\n");
}
