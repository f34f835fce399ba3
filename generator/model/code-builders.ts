import type { BinaryOperator, Expression, ObjectProperty, Parameter, Statement, TypeMember, TypeNode } from "./code.ts";

/** A name in scope. */
export const identifier = (name: string): Expression => ({ kind: "identifier", name });

/** A value of the runtime; printing it imports it. */
export const runtimeValue = (name: string): Expression => ({
	kind: "import",
	ref: { name, from: "runtime", typeOnly: false },
});

/** A type of the runtime; printing it imports it. */
export const runtimeType = (name: string, ...typeArguments: readonly TypeNode[]): TypeNode => ({
	kind: "importType",
	ref: { name, from: "runtime", typeOnly: true },
	typeArguments,
});

/** A string literal; the printer escapes it. */
export const string = (value: string): Expression => ({ kind: "string", value });

/** A number literal. */
export const number = (value: number): Expression => ({ kind: "number", value });

/** A template literal; `texts` are cooked and one longer than `values`. */
export const template = (texts: readonly string[], values: readonly Expression[]): Expression => ({
	kind: "template",
	texts,
	values,
});

/** An object literal. */
export const object = (properties: readonly ObjectProperty[]): Expression => ({ kind: "object", properties });

/** A property of an object literal. */
export const property = (name: string, value: Expression, doc?: string): ObjectProperty =>
	doc === undefined ? { kind: "property", name, value } : { kind: "property", name, value, doc };

/** A spread in an object literal. */
export const spread = (value: Expression): ObjectProperty => ({ kind: "spread", value });

/** An array literal. */
export const array = (items: readonly Expression[]): Expression => ({ kind: "array", items });

/** `object.name`. */
export const member = (
	object: Expression,
	name: string,
	options: { readonly optional?: boolean; readonly brackets?: boolean } = {},
): Expression => ({
	kind: "member",
	object,
	name,
	optional: options.optional ?? false,
	brackets: options.brackets ?? false,
});

/** `callee(...args)`. */
export const call = (callee: Expression, ...args: readonly Expression[]): Expression => ({
	kind: "call",
	callee,
	typeArguments: [],
	arguments: args,
	pure: false,
});

/** `(parameters) => body`. */
export const arrow = (
	parameters: readonly Parameter[],
	body: Expression | readonly Statement[],
	returns?: TypeNode,
): Expression =>
	returns === undefined ? { kind: "arrow", parameters, body } : { kind: "arrow", parameters, body, returns };

/** `test ? then : otherwise`. */
export const conditional = (test: Expression, then: Expression, otherwise: Expression): Expression => ({
	kind: "conditional",
	test,
	then,
	otherwise,
});

/** `left operator right`. */
export const binary = (operator: BinaryOperator, left: Expression, right: Expression): Expression => ({
	kind: "binary",
	operator,
	left,
	right,
});

/** `!value`. */
export const not = (value: Expression): Expression => ({ kind: "not", value });

/** A keyword type. */
export const keyword = (name: (TypeNode & { kind: "keyword" })["name"]): TypeNode => ({ kind: "keyword", name });

/** A literal type. */
export const literalType = (value: string | number | boolean): TypeNode => ({ kind: "literalType", value });

/** A type by a name in scope. */
export const reference = (name: string, ...typeArguments: readonly TypeNode[]): TypeNode => ({
	kind: "reference",
	name,
	typeArguments,
});

/** `T[]`, or `readonly T[]`. */
export const arrayType = (items: TypeNode, readonly = false): TypeNode => ({ kind: "arrayType", items, readonly });

/** An object type. */
export const objectType = (members: readonly TypeMember[]): TypeNode => ({ kind: "objectType", members });

/** A union; one member is that member. */
export const unionType = (members: readonly TypeNode[]): TypeNode => {
	const [only, ...others] = members;
	return only !== undefined && others.length === 0 ? only : { kind: "unionType", members };
};

/** The expression of a string, number or boolean. */
export const literalValue = (value: string | number | boolean): Expression =>
	typeof value === "string"
		? { kind: "string", value }
		: typeof value === "number"
			? { kind: "number", value }
			: { kind: "boolean", value };
