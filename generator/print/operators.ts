import type { BinaryOperator, Expression } from "../model/code.ts";

/** A binary expression. */
export type Binary = Expression & { readonly kind: "binary" };

const precedences: Readonly<Record<BinaryOperator, number>> = {
	"??": 0,
	"||": 1,
	"&&": 2,
	"===": 3,
	"!==": 3,
	"==": 3,
	"!=": 3,
	"<": 4,
	">": 4,
	"<=": 4,
	">=": 4,
	in: 4,
	"+": 5,
	"-": 5,
	"%": 6,
};

/** How strongly an operator binds; a larger number binds stronger. */
export const precedenceOf = (operator: BinaryOperator): number => precedences[operator];

/** Whether the operator is one of `&&`, `||` and `??`. */
export const isLogical = (operator: BinaryOperator): boolean => precedences[operator] <= 2;

const isEquality = (operator: BinaryOperator): boolean => precedences[operator] === 3;

/** Whether an operation that is the left side of another one is laid out as one chain with it (prettier's rule). */
export const isOneChain = (outer: BinaryOperator, inner: BinaryOperator): boolean =>
	precedences[outer] === precedences[inner] && !isEquality(outer) && outer !== "%" && !(outer === ">" && inner === "<");

/** `a && { … }`: the right side of a logical operator that opens on the operator's line. */
export const isInlineLogical = ({ operator, right }: Binary): boolean =>
	isLogical(operator) &&
	((right.kind === "object" && right.properties.length > 0) || (right.kind === "array" && right.items.length > 0));
