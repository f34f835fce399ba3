import type { TypeIR } from "./type-ir.ts";

/** A type that is neither a union nor a name. */
type PlainTypeIR = Exclude<TypeIR, { readonly kind: "reference" | "union" }>;

/** What a value of a type can be: the members of a union and of the unions in it, with what stands behind names. */
export const membersOf = (type: TypeIR): readonly PlainTypeIR[] => plainTypes(type, []);

function plainTypes(type: TypeIR, within: readonly string[]): readonly PlainTypeIR[] {
	if (type.kind === "union") return type.members.flatMap((member) => plainTypes(member, within));
	if (type.kind !== "reference") return [type];
	return within.includes(type.name) ? [] : plainTypes(type.target(), [...within, type.name]);
}
