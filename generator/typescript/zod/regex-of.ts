import { Node } from "ts-morph";
import type { ConstraintIR } from "../../model/constraint-ir.ts";
import { declarationOf, initializerOf, unwrap } from "./follow.ts";

type Pattern = Omit<Extract<ConstraintIR, { readonly kind: "pattern" }>, "message">;

/** A regular expression that is written down, itself or in a constant; undefined for one that is sticky, too. */
export function regexOf(expression: Node): Pattern | undefined {
	const node = unwrap(expression);
	if (Node.isRegularExpressionLiteral(node)) {
		const { source, flags } = node.getLiteralValue();
		if (flags.includes("y")) return undefined;
		// Zod tests from the start each time, whatever these say.
		return { kind: "pattern", source, flags: flags.replaceAll(/[dg]/g, "") };
	}
	const value =
		Node.isIdentifier(node) || Node.isPropertyAccessExpression(node) ? initializerOf(declarationOf(node)) : undefined;
	return value === undefined ? undefined : regexOf(value);
}
