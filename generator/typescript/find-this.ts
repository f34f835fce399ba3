import { Node } from "ts-morph";

/** The first `this` below a function that means the function's own; those of functions and classes inside are theirs. */
export function findThis(node: Node): Node | undefined {
	return node.forEachChild((child) => {
		if (Node.isThisExpression(child)) return child;
		if (Node.isParameterDeclaration(child) && child.getName() === "this") return child;
		return bindsThis(child) ? undefined : findThis(child);
	});
}

const bindsThis = (node: Node): boolean =>
	Node.isFunctionDeclaration(node) ||
	Node.isFunctionExpression(node) ||
	Node.isMethodDeclaration(node) ||
	Node.isGetAccessorDeclaration(node) ||
	Node.isSetAccessorDeclaration(node) ||
	Node.isClassDeclaration(node) ||
	Node.isClassExpression(node);
