import { Node, type ts } from "ts-morph";

/**
 * The types that a declaration names, of enums the symbols of their members, in the order in which they are written.
 * TypeScript itself keeps the members of a union in an order that depends on what it read before.
 */
export function declaredOrder(
	node: Node | undefined,
	seen: Set<Node> = new Set(),
): readonly (ts.Type | ts.Symbol | undefined)[] {
	if (node === undefined || seen.has(node)) return [];
	seen.add(node);
	const own = node.getType().compilerType;
	if (Node.isUnionTypeNode(node)) return node.getTypeNodes().flatMap((member) => declaredOrder(member, seen));
	if (Node.isParenthesizedTypeNode(node)) return declaredOrder(node.getTypeNode(), seen);
	if (Node.isTypeOperatorTypeNode(node)) return declaredOrder(node.getTypeNode(), seen);
	if (Node.isArrayTypeNode(node)) return [own, ...declaredOrder(node.getElementTypeNode(), seen)];
	if (Node.isEnumDeclaration(node)) return node.getMembers().map((member) => member.getSymbol()?.compilerSymbol);
	if (!Node.isTypeReference(node)) return [own];
	const inner = declarationOf(node.getTypeName());
	return [
		own,
		...declaredOrder(Node.isTypeAliasDeclaration(inner) ? inner.getTypeNode() : inner, seen),
		...node.getTypeArguments().flatMap((argument) => declaredOrder(argument, seen)),
	];
}

function declarationOf(name: Node): Node | undefined {
	const symbol = name.getSymbol();
	const declarations = (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations() ?? [];
	return declarations.find((node) => Node.isTypeAliasDeclaration(node) || Node.isEnumDeclaration(node));
}
