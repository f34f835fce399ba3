import type { TypeIR } from "../model/type-ir.ts";

/** The union of types; TypeScript takes `boolean` for the union of its two values, and any union with `unknown` for `unknown`. */
export function unionOfTypes(members: readonly TypeIR[]): TypeIR {
	if (members.some(({ kind }) => kind === "unknown")) return { kind: "unknown" };
	const isBoolean = (member: TypeIR): boolean => member.kind === "literal" && typeof member.value === "boolean";
	const [first, second] = members.filter(isBoolean);
	const merged =
		second === undefined
			? members
			: members.flatMap((member): readonly TypeIR[] =>
					member === first ? [{ kind: "boolean" }] : isBoolean(member) ? [] : [member],
				);
	const [only, ...others] = merged;
	return only !== undefined && others.length === 0 ? only : { kind: "union", members: merged };
}
