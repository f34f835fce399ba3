import { Node } from "ts-morph";
import { declarationOf, initializerOf, unwrap } from "./follow.ts";
import { zodNameOf } from "./zod-name.ts";

/** Whether an expression makes a zod schema, as far as that is seen without running it, or by its type. */
export function isZodSchema(expression: Node): boolean {
	if (beginsWithZod(unwrap(expression), new Set())) return true;
	const type = expression.getType();
	return !type.isAny() && (type.getProperty("_zod") !== undefined || type.getProperty("_def") !== undefined);
}

function beginsWithZod(node: Node, seen: Set<Node>): boolean {
	if (seen.has(node)) return false;
	seen.add(node);
	if (zodNameOf(node) !== undefined) return true;
	if (Node.isCallExpression(node) || Node.isPropertyAccessExpression(node)) {
		if (beginsWithZod(unwrap(node.getExpression()), seen)) return true;
	}
	const value = Node.isIdentifier(node) ? initializerOf(declarationOf(node)) : undefined;
	return value !== undefined && beginsWithZod(unwrap(value), seen);
}
