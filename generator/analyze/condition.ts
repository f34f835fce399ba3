import type { ConditionIR, ValueIR } from "../model/prompt-ir.ts";
import type { TypeIR } from "../model/type-ir.ts";
import { isNullable, isScalarKind, membersOf, presentType } from "./types.ts";

/** A condition, or its outcome where the type alone decides. */
export type Decision = ConditionIR | boolean;

/** Handlebars' `#if`: false for what JavaScript takes for false, and for an empty array; 0 counts with `includeZero`. */
export function ifCondition(value: ValueIR, includeZero = false): Decision {
	if (value.kind === "literal") return Boolean(value.value) || (includeZero && value.value === 0);
	// Named arguments make an object, whatever the context was before.
	if (value.kind === "overlay") return true;
	const kinds = kindsOf(value.type);
	if (kinds.length === 0) return false;
	if (membersOf(presentType(value.type)).every(isHistory)) return { value, test: "messages", negated: false };
	if (includeZero && kinds.some(isNumeric)) return { value, test: "filled", negated: false };
	if (kinds.every(isScalarKind)) return { value, test: "truthy", negated: false };
	if (kinds.every((kind) => kind === "array")) return { value, test: "length", negated: false };
	if (membersOf(presentType(value.type)).every(isObject))
		return isNullable(value.type) ? { value, test: "truthy", negated: false } : true;
	return { value, test: "runtime", negated: false };
}

/** Handlebars' `#with`: like `#if`, but 0 is entered (its test is `isEmpty`). */
export function withCondition(value: ValueIR): Decision {
	return ifCondition(value, true);
}

/** A section over a single value is entered for anything but false, null and undefined, also for 0 and "". */
export function sectionCondition(value: ValueIR): Decision {
	if (value.kind === "overlay") return true;
	return isNullable(value.type) ? { value, test: "present", negated: false } : true;
}

/** Whether a collection has something to loop over. */
export function loopCondition(value: ValueIR, over: "array" | "record"): ConditionIR {
	return { value, test: over === "array" ? "length" : "keys", negated: false };
}

const kindsOf = (type: TypeIR): readonly TypeIR["kind"][] => membersOf(presentType(type)).map(({ kind }) => kind);

const isNumeric = (kind: TypeIR["kind"]): boolean =>
	kind === "number" || kind === "integer" || kind === "literal" || kind === "unknown";

const isHistory = (type: TypeIR): boolean => type.kind === "runtime" && type.name === "History";

const isObject = (type: TypeIR): boolean =>
	type.kind === "object" || type.kind === "record" || (type.kind === "runtime" && !isHistory(type));
