import type { ConstraintIR } from "../model/constraint-ir.ts";
import type { TypeIR } from "../model/type-ir.ts";
import { never } from "./schema-union.ts";

/**
 * A fixed value that also has to be of another type of its kind: itself, or the type without values; undefined where only
 * a program could tell, as of formats.
 */
export function literalFits(literal: TypeIR & { kind: "literal" }, type: TypeIR): TypeIR | undefined {
	const { value } = literal;
	if (type.kind === "literal") return type.value === value ? literal : never;
	if (type.kind === "integer" && !Number.isInteger(value)) return never;
	const answers = "constraints" in type ? (type.constraints ?? []).map((rule) => keeps(value, rule)) : [];
	if (answers.some((answer) => answer === false)) return never;
	return answers.every((answer) => answer === true) ? literal : undefined;
}

/** Whether a value keeps a rule; undefined where that is not known before run time. */
function keeps(value: string | number | boolean, rule: ConstraintIR): boolean | undefined {
	const length = [...String(value)].length;
	switch (rule.kind) {
		case "minimum":
			return Number(value) >= rule.value;
		case "maximum":
			return Number(value) <= rule.value;
		case "exclusiveMinimum":
			return Number(value) > rule.value;
		case "exclusiveMaximum":
			return Number(value) < rule.value;
		case "multipleOf":
			return Number.isInteger(rule.value) ? Number(value) % rule.value === 0 : undefined;
		case "minLength":
			return length >= rule.value;
		case "maxLength":
			return length <= rule.value;
		case "pattern":
			return new RegExp(rule.source, "u").test(String(value));
		case "format":
		case "minItems":
		case "maxItems":
		case "uniqueItems":
		case "minProperties":
		case "maxProperties":
		case "propertyNames":
			return undefined;
	}
}
