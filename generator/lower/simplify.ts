import type { TextIR } from "../model/prompt-ir.ts";

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
		case "slot":
			return piece.value.kind === "nothing" ? [] : [piece];
		case "branch": {
			const body = simplify(piece.body);
			const otherwise = simplify(piece.otherwise);
			if (body.length === 0 && otherwise.length === 0) return [];
			if (body.length > 0) return [{ ...piece, body, otherwise }];
			const condition = { ...piece.condition, negated: !piece.condition.negated };
			return [{ ...piece, condition, body: otherwise, otherwise: [] }];
		}
		case "loop": {
			const body = simplify(piece.body);
			return body.length === 0 ? [] : [{ ...piece, body }];
		}
	}
}
