import type { ConstraintIR } from "../model/constraint-ir.ts";
import type { TypeIR } from "../model/type-ir.ts";

/** What a type asks beyond itself. */
export const constraintsOf = (type: TypeIR): readonly ConstraintIR[] =>
	"constraints" in type ? (type.constraints ?? []) : [];

/** The constraints of two types, each once. */
export function joinConstraints(a: TypeIR, b: TypeIR): readonly ConstraintIR[] {
	const all = [...constraintsOf(a), ...constraintsOf(b)];
	return [...new Map(all.map((constraint) => [JSON.stringify(constraint), constraint])).values()];
}

/** The constraints as a part of a type: none at all is no part. */
export const withConstraints = (
	constraints: readonly ConstraintIR[],
): { readonly constraints?: readonly ConstraintIR[] } => (constraints.length === 0 ? {} : { constraints });
