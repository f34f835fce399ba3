import type { ConstraintIR } from "../model/constraint-ir.ts";

/** Whether a text, a number or a boolean keeps a rule; undefined where that is not known before run time. */
export function keepsRule(value: string | number | boolean, rule: ConstraintIR): boolean | undefined {
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
			return new RegExp(rule.source, rule.flags ?? "u").test(String(value));
		case "finite":
			return Number.isFinite(value);
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
