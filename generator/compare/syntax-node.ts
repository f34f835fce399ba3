/** A node of Babel's syntax tree of which nothing is known yet, with the fields that the comparison looks at. */
export type SyntaxNode = {
	readonly [Name in
		| "type"
		| "start"
		| "end"
		| "directives"
		| "program"
		| "comments"
		| "body"
		| "key"
		| "name"
		| "value"
		| "cooked"
		| "computed"
		| "expression"
		| "typeAnnotation"
		| "source"
		| "specifiers"
		| "importKind"
		| "exportKind"]?: unknown;
};

/** Whether a value is an object that may be a node. */
export function isRecord(value: unknown): value is SyntaxNode {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
