import { isNullDropped } from "./is-null-dropped.ts";
import { membersOf } from "./members-of.ts";
import type { FieldIR, TypeIR } from "./type-ir.ts";

/**
 * Whether null in the same place of two values says of one type that a field is left out, and is a value of the other.
 */
export const doNullsDiffer = (first: TypeIR, second: TypeIR): boolean => differ(first, second, new Set());

function differ(first: TypeIR, second: TypeIR, seen: ReadonlySet<string>): boolean {
	if (first === second) return false;
	if (first.kind !== "reference" || second.kind !== "reference") return differInside(first, second, seen);
	const key = [first.name, second.name].sort().join(" ");
	return first.name !== second.name && !seen.has(key) && differInside(first, second, new Set([...seen, key]));
}

const differInside = (first: TypeIR, second: TypeIR, seen: ReadonlySet<string>): boolean =>
	membersOf(first).some((one) =>
		membersOf(second).some((other) => {
			if (one.kind === "array" && other.kind === "array") return differ(one.items, other.items, seen);
			if (one.kind !== "object" || other.kind !== "object") return false;
			return one.fields.some((field) => {
				const same = other.fields.find(({ name }) => name === field.name);
				return (
					same !== undefined &&
					(isDroppedOnlyIn(field, same) || isDroppedOnlyIn(same, field) || differ(field.type, same.type, seen))
				);
			});
		}),
	);

/** Null is no value of a field that has to be there and is never null: nothing is lost by dropping it. */
const isDroppedOnlyIn = (field: FieldIR, other: FieldIR): boolean =>
	isNullDropped(field) && !isNullDropped({ ...other, optional: true });
