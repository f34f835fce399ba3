import type { ConstraintIR } from "../../model/constraint-ir.ts";
import type { TypeIR } from "../../model/type-ir.ts";

type NumberType = TypeIR & { readonly kind: "number" | "integer" };

const lowest = { kind: "minimum", value: Number.MIN_SAFE_INTEGER } as const;
const highest = { kind: "maximum", value: Number.MAX_SAFE_INTEGER } as const;

/** Zod's number: not infinite. */
export const zodNumber: NumberType = { kind: "number", constraints: [{ kind: "finite" }] };

/** Zod's whole number: one that JavaScript tells from its neighbours. */
export const zodInteger: NumberType = { kind: "integer", constraints: [lowest, highest] };

/** A number with rules; what they say already is not asked twice. */
export function withRules(type: NumberType, ...rules: readonly ConstraintIR[]): NumberType {
	const all = [...(type.constraints ?? []), ...rules];
	const constraints = all.filter((rule) => {
		if (rule === lowest) return !rules.some((other) => isLower(other) && other.value >= lowest.value);
		if (rule === highest) return !rules.some((other) => isUpper(other) && other.value <= highest.value);
		return rule.kind !== "finite" || !(all.some(isLower) && all.some(isUpper));
	});
	return { kind: type.kind, ...(constraints.length === 0 ? {} : { constraints }) };
}

/** The number as a whole one. */
export const asInteger = (type: NumberType): NumberType =>
	type.kind === "integer"
		? type
		: withRules(zodInteger, ...(type.constraints ?? []).filter(({ kind }) => kind !== "finite"));

type Limit = Extract<ConstraintIR, { readonly value: number }>;

const isLower = (rule: ConstraintIR): rule is Limit => rule.kind === "minimum" || rule.kind === "exclusiveMinimum";
const isUpper = (rule: ConstraintIR): rule is Limit => rule.kind === "maximum" || rule.kind === "exclusiveMaximum";
