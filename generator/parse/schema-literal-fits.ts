import type { TypeIR } from "../model/type-ir.ts";
import { keepsRule } from "./schema-keeps-rule.ts";
import { never } from "./schema-union.ts";

/**
 * A fixed value that also has to be of another type of its kind: itself, or the type without values; undefined where only
 * a program could tell, as of formats.
 */
export function literalFits(literal: TypeIR & { kind: "literal" }, type: TypeIR): TypeIR | undefined {
	const { value } = literal;
	if (type.kind === "literal") return type.value === value ? literal : never;
	if (type.kind === "integer" && !Number.isInteger(value)) return never;
	const answers = "constraints" in type ? (type.constraints ?? []).map((rule) => keepsRule(value, rule)) : [];
	if (answers.some((answer) => answer === false)) return never;
	return answers.every((answer) => answer === true) ? literal : undefined;
}
