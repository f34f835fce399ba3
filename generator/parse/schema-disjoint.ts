import type { ObjectTypeIR, TypeIR } from "../model/type-ir.ts";
import { familyOf } from "./schema-family.ts";

/** Whether two types are seen to have no value in common: another kind, another fixed value, or a field that tells them apart. */
export function areDisjoint(a: TypeIR, b: TypeIR): boolean {
	if (a.kind === "union") return a.members.every((member) => areDisjoint(member, b));
	if (b.kind === "union") return areDisjoint(b, a);
	const [first, second] = [familyOf(a), familyOf(b)];
	if (first === undefined || second === undefined) return false;
	if (first !== second) return true;
	if (a.kind === "literal" && b.kind === "literal") return a.value !== b.value;
	return a.kind === "object" && b.kind === "object" && hasTellingField(a, b);
}

const hasTellingField = (a: ObjectTypeIR, b: ObjectTypeIR): boolean =>
	a.fields.some(({ name, type, optional }) => {
		const other = b.fields.find((field) => field.name === name);
		return !optional && other?.optional === false && areDisjoint(type, other.type);
	});
