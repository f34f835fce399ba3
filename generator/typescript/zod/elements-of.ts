import { Node } from "ts-morph";
import { declarationOf, initializerOf, unwrap } from "./follow.ts";

/** The expressions of a list that is written down, itself or in a constant. */
export function elementsOf(expression: Node): readonly Node[] | undefined {
	const node = unwrap(expression);
	if (Node.isArrayLiteralExpression(node)) {
		const parts = node
			.getElements()
			.map((each) => (Node.isSpreadElement(each) ? elementsOf(each.getExpression()) : [each]));
		return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
	}
	const value =
		Node.isIdentifier(node) || Node.isPropertyAccessExpression(node) ? initializerOf(declarationOf(node)) : undefined;
	return value === undefined ? undefined : elementsOf(value);
}
