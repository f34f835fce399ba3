import { Node } from "ts-morph";

/** An expression without the parentheses and types around it. */
export function unwrap(node: Node): Node {
	if (
		Node.isParenthesizedExpression(node) ||
		Node.isAsExpression(node) ||
		Node.isSatisfiesExpression(node) ||
		Node.isNonNullExpression(node)
	) {
		return unwrap(node.getExpression());
	}
	return node;
}

/** What declares the name that an expression is or ends with, followed through imports. */
export function declarationOf(node: Node): Node | undefined {
	const name = Node.isPropertyAccessExpression(node) ? node.getNameNode() : node;
	if (!Node.isIdentifier(name)) return undefined;
	const parent = name.getParent();
	const symbol = Node.isShorthandPropertyAssignment(parent) ? parent.getValueSymbol() : name.getSymbol();
	const target = symbol?.getAliasedSymbol() ?? symbol;
	return target?.getValueDeclaration() ?? target?.getDeclarations()[0];
}

/** The expression that a declaration gives its name to; undefined for parameters, `let` and what has none. */
export function initializerOf(declaration: Node | undefined): Node | undefined {
	if (Node.isVariableDeclaration(declaration)) {
		const isConst = declaration.getVariableStatement()?.getDeclarationKind() === "const";
		return isConst ? declaration.getInitializer() : undefined;
	}
	if (Node.isPropertyAssignment(declaration)) return declaration.getInitializer();
	return Node.isExportAssignment(declaration) ? declaration.getExpression() : undefined;
}

/** What a function without parameters or a getter returns, where that is all it does. */
export function returnedBy(node: Node | undefined): Node | undefined {
	if (Node.isArrowFunction(node) && !Node.isBlock(node.getBody())) return node.getBody();
	if (!Node.isArrowFunction(node) && !Node.isFunctionExpression(node) && !Node.isGetAccessorDeclaration(node)) {
		return undefined;
	}
	const body = node.getBody();
	const [only, ...others] = Node.isBlock(body) ? body.getStatements() : [];
	return Node.isReturnStatement(only) && others.length === 0 ? only.getExpression() : undefined;
}
