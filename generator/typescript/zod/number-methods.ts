import type { ConstraintIR } from "../../model/constraint-ir.ts";
import type { TypeIR } from "../../model/type-ir.ts";
import { numberArgument, type ZodCall } from "./call.ts";
import { asInteger, withRules } from "./number-type.ts";
import { readOptions } from "./read-options.ts";

type LimitKind = "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum";

const limits: Readonly<Record<string, LimitKind>> = {
	min: "minimum",
	gte: "minimum",
	max: "maximum",
	lte: "maximum",
	gt: "exclusiveMinimum",
	lt: "exclusiveMaximum",
};

const signs: Readonly<Record<string, LimitKind>> = {
	positive: "exclusiveMinimum",
	nonnegative: "minimum",
	negative: "exclusiveMaximum",
	nonpositive: "maximum",
};

/** A number with one more check; undefined for a name that is none. */
export function checkedNumber(
	type: TypeIR & { readonly kind: "number" | "integer" },
	name: string,
	call: ZodCall,
): TypeIR | undefined {
	if (name === "int" || name === "safe") {
		readOptions(call.argument(0), [], call.walk);
		return asInteger(type);
	}
	if (name === "finite") return type;
	const sign = signs[name];
	if (sign !== undefined) return withRules(type, { kind: sign, value: 0, ...messageOf(call, 0) });
	const isMultiple = name === "multipleOf" || name === "step";
	const kind: ConstraintIR["kind"] | undefined = isMultiple ? "multipleOf" : limits[name];
	if (kind === undefined) return undefined;
	const value = numberArgument(call, 0);
	return value === undefined
		? type
		: withRules(type, { kind, value: isMultiple ? Math.abs(value) : value, ...messageOf(call, 1) });
}

function messageOf(call: ZodCall, place: number): { readonly message?: string } {
	const { message } = readOptions(call.argument(place), [], call.walk);
	return message === undefined ? {} : { message };
}
