import { isRecord, type SyntaxNode } from "./syntax-node.ts";

/** What a formatter may change, or what only says where a node stands. */
const dropped = new Set([
	"start",
	"end",
	"loc",
	"range",
	"extra",
	"tokens",
	"comments",
	"leadingComments",
	"trailingComments",
	"innerComments",
	"errors",
	"__contentEnd",
]);

/**
 * A Babel tree reduced to what a formatter must keep: strings cooked, keys without their quotes, positions and
 * parentheses dropped, the imports and re-exports of a module in a fixed order. Two texts that mean the same and differ
 * in layout have equal canonical trees; nothing else is forgiven.
 */
export function canonicalTree(node: unknown): unknown {
	if (Array.isArray(node)) return node.map(canonicalTree);
	if (typeof node === "bigint") return `${node}n`;
	if (!isRecord(node)) return node;
	switch (node.type) {
		case "Program":
			return { ...canonicalFields(node), body: canonicalBody(node.body) };
		case "TemplateElement":
			return { type: "TemplateElement", cooked: isRecord(node.value) ? node.value.cooked : undefined };
		case "ParenthesizedExpression":
			return canonicalTree(node.expression);
		case "TSParenthesizedType":
			return canonicalTree(node.typeAnnotation);
		case "ObjectProperty":
		case "ObjectMethod":
		case "TSPropertySignature":
		case "TSMethodSignature":
			return { ...canonicalFields(node), ...(node.computed === true ? {} : { key: keyName(node.key) }) };
		default:
			return canonicalFields(node);
	}
}

function canonicalFields(node: SyntaxNode): SyntaxNode {
	const fields = Object.entries(node).filter(([name, value]) => !dropped.has(name) && value !== undefined);
	return Object.fromEntries(fields.map(([name, value]) => [name, canonicalTree(value)]));
}

/** `"a"`, `a` and `1` as the keys of an object are the same to JavaScript as their names. */
function keyName(key: unknown): unknown {
	if (!isRecord(key)) return key;
	return String(key.name ?? key.value);
}

/** The imports and re-exports as a sorted set, then everything else in its order. */
function canonicalBody(body: unknown): unknown {
	const statements = (Array.isArray(body) ? body : []).filter(isRecord);
	const links = statements.filter(isLink).flatMap(describeLink);
	return [[...new Set(links)].sort(), ...statements.filter((statement) => !isLink(statement)).map(canonicalTree)];
}

/** Whether a statement only ties the module to another one, so that tools may sort it. */
export function isLink(statement: SyntaxNode): boolean {
	switch (statement.type) {
		case "ImportDeclaration":
		case "ExportAllDeclaration":
			return true;
		case "ExportNamedDeclaration":
			return isRecord(statement.source);
		default:
			return false;
	}
}

/** One text a name: `import type { A }` is `import { type A }`, and two imports of one module are one. */
function describeLink(statement: SyntaxNode): readonly string[] {
	const specifiers = (Array.isArray(statement.specifiers) ? statement.specifiers : []).filter(isRecord);
	const { specifiers: _, importKind, exportKind, ...rest } = statement;
	const isTypeOnly = (node: SyntaxNode): boolean => node.importKind === "type" || node.exportKind === "type";
	if (specifiers.length === 0) {
		return [JSON.stringify({ ...canonicalFields(rest), typeOnly: isTypeOnly(statement) })];
	}
	return specifiers.map(({ importKind, exportKind, ...specifier }) =>
		JSON.stringify({
			...canonicalFields(rest),
			typeOnly: isTypeOnly(statement) || isTypeOnly({ importKind, exportKind }),
			specifier: canonicalFields(specifier),
		}),
	);
}
