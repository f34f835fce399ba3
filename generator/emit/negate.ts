import type { BinaryOperator, Expression } from "../model/code.ts";
import { binary, not } from "../model/code-builders.ts";

const opposites: Readonly<Partial<Record<BinaryOperator, BinaryOperator>>> = {
	"===": "!==",
	"!==": "===",
	"!=": "==",
};

/** The opposite of a test, in the form that one writes by hand. */
export function negate(test: Expression): Expression {
	if (test.kind === "not") return test.value;
	if (test.kind !== "binary") return not(test);
	if (test.operator === "||") return binary("&&", negate(test.left), negate(test.right));
	if (isLengthTest(test)) return { ...test, operator: "===" };
	const opposite = opposites[test.operator];
	return opposite === undefined ? not(test) : { ...test, operator: opposite };
}

/** `….length > 0`: a length is never below nothing. */
const isLengthTest = ({ operator, left, right }: Expression & { kind: "binary" }): boolean =>
	operator === ">" && left.kind === "member" && left.name === "length" && right.kind === "number" && right.value === 0;
