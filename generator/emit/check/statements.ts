import type { Expression, Statement } from "../../model/code.ts";
import { binary, call, identifier, runtimeValue, string } from "../../model/code-builders.ts";
import { negate } from "../negate.ts";
import type { Check, Expected } from "./check.ts";
import { pathExpression } from "./path.ts";

/** What a check does with a wrong value: it notes the issue, or the value is not of the type. */
export function report({ value, path, inside }: Check, expected: Expected): Statement {
	if (inside.kind === "test") return { kind: "return", value: { kind: "boolean", value: false } };
	const issues = identifier("issues");
	const own = expected.kind === "rule" && expected.message !== undefined ? [string(expected.message)] : [];
	const add = runtimeValue(expected.kind === "type" ? "addIssue" : "addRuleIssue");
	const added = call(add, issues, pathExpression(path), string(expected.words), value, ...own);
	return { kind: "assign", operator: "=", target: issues, value: added };
}

/** A report where a test is true. */
export const reportIf = (test: Expression, check: Check, expected: Expected): Statement => ({
	kind: "if",
	test,
	then: [report(check, expected)],
	otherwise: [],
});

/** `if (wrong) … else …`: what lies inside is looked at only when the value is of the kind. */
export function structure(
	isKind: Expression,
	check: Check,
	expected: Expected,
	inside: readonly Statement[],
): readonly Statement[] {
	const wrong = reportIf(negate(isKind), check, expected);
	if (check.inside.kind === "test" || wrong.kind !== "if") return [wrong, ...inside];
	return [{ ...wrong, otherwise: inside }];
}

/** A check that only runs where a test is true: one test is joined with it, several are nested. */
export function where(test: Expression, statements: readonly Statement[]): readonly Statement[] {
	const [only, ...others] = statements;
	if (only === undefined) return [];
	if (others.length === 0 && only.kind === "if" && only.otherwise.length === 0) {
		return [{ ...only, test: binary("&&", test, only.test) }];
	}
	return [{ kind: "if", test, then: statements, otherwise: [] }];
}

/** Nothing behind a `return` is reached. */
export function untilReturn(statements: readonly Statement[]): readonly Statement[] {
	const end = statements.findIndex(({ kind }) => kind === "return");
	return end < 0 ? statements : statements.slice(0, end + 1);
}
