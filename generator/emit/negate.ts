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
	// A length is never below nothing.
	if (test.operator === ">") return { ...test, operator: "===" };
	const opposite = opposites[test.operator];
	return opposite === undefined ? not(test) : { ...test, operator: opposite };
}
