import { Node } from "ts-morph";
import type { JsonValue } from "../../model/json.ts";
import { declarationOf, initializerOf, unwrap } from "./follow.ts";

/** A value that is written down: itself, or in a constant; `undefined` where only running the code would tell. */
export function literalOf(
	expression: Node,
	seen: ReadonlySet<Node> = new Set(),
): { readonly value: JsonValue } | undefined {
	const node = unwrap(expression);
	if (seen.has(node)) return undefined;
	const inside = new Set([...seen, node]);
	if (Node.isStringLiteral(node) || Node.isNoSubstitutionTemplateLiteral(node))
		return { value: node.getLiteralValue() };
	if (Node.isNumericLiteral(node)) return { value: node.getLiteralValue() };
	if (Node.isTrueLiteral(node) || Node.isFalseLiteral(node)) return { value: node.getLiteralValue() };
	if (Node.isNullLiteral(node)) return { value: null };
	if (Node.isPrefixUnaryExpression(node)) {
		const operand = literalOf(node.getOperand(), inside)?.value;
		return node.getText().startsWith("-") && typeof operand === "number" ? { value: -operand } : undefined;
	}
	if (Node.isArrayLiteralExpression(node)) {
		const items = node.getElements().map((item) => literalOf(item, inside));
		return items.every((item) => item !== undefined) ? { value: items.map(({ value }) => value) } : undefined;
	}
	if (Node.isObjectLiteralExpression(node)) return objectOf(node.getProperties(), inside);
	const declaration = declarationOf(node);
	if (Node.isEnumMember(declaration)) {
		const value = declaration.getValue();
		return value === undefined ? undefined : { value };
	}
	const value = initializerOf(declaration);
	return value === undefined ? undefined : literalOf(value, inside);
}

function objectOf(properties: readonly Node[], seen: ReadonlySet<Node>): ReturnType<typeof literalOf> {
	const entries = properties.map((property) => {
		if (!Node.isPropertyAssignment(property)) return undefined;
		const name = keyOf(property.getNameNode());
		const value = literalOf(property.getInitializerOrThrow(), seen);
		return name === undefined || value === undefined ? undefined : ([name, value.value] as const);
	});
	return entries.every((entry) => entry !== undefined) ? { value: Object.fromEntries(entries) } : undefined;
}

/** The key of a property: a name, a text, or a computed text that is written down. */
export function keyOf(name: Node): string | undefined {
	if (Node.isIdentifier(name)) return name.getText();
	if (Node.isStringLiteral(name) || Node.isNumericLiteral(name)) return String(name.getLiteralValue());
	const value = Node.isComputedPropertyName(name) ? literalOf(name.getExpression())?.value : undefined;
	return typeof value === "string" ? value : undefined;
}
