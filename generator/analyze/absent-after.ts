import type { ConditionIR, ValueIR } from "../model/prompt-ir.ts";
import type { Decision } from "./condition.ts";
import { placeOf } from "./scope.ts";
import { membersOf, presentType } from "./types.ts";

/** The places that are null or undefined where a condition holds, or where it does not: TypeScript knows it too. */
export function absentAfter(decision: Decision, holds: boolean): readonly string[] {
	if (typeof decision === "boolean") return [];
	const isTrue = holds !== decision.negated;
	const { value, test } = decision;
	if (value.kind === "call") return test === "truthy" ? absentAfterCall(value, isTrue) : [];
	const place = placeOf(value);
	return place === undefined || isTrue || !isShownBy(decision) ? [] : [place];
}

/** An object that is not true is not there. */
const isShownBy = ({ value, test }: ConditionIR): boolean =>
	test === "present" ||
	(test === "truthy" && membersOf(presentType(value.type)).every(({ kind }) => kind === "object" || kind === "record"));

function absentAfterCall({ helper, arguments: parts }: ValueIR & { kind: "call" }, isTrue: boolean): readonly string[] {
	if (helper !== "and" && helper !== "or" && helper !== "not") return [];
	// What is decided says nothing: (and a true) is a.
	const open = parts.filter((part) => part.kind !== "literal" || part.value !== (helper === "and"));
	if (helper === (isTrue ? "or" : "and") && open.length > 1) return [];
	return open.flatMap((part) =>
		part.kind === "condition" ? absentAfter(part.condition, helper === "not" ? !isTrue : isTrue) : [],
	);
}
