import type { TypeIR } from "../model/type-ir.ts";
import { typeKey } from "../model/type-key.ts";

/** The type that no value is of. */
export const never: TypeIR = { kind: "union", members: [] };

/** Whether the type is any value, without a word on it. */
export const isAnything = (type: TypeIR): boolean => type.kind === "unknown" && type.where === undefined;

/** Whether no value is of the type. */
export const isNever = (type: TypeIR): boolean => type.kind === "union" && type.members.length === 0;

/**
 * The union of types: nested unions are flattened, equal members kept once, and with anything in it all is anything. A
 * union of which exactly one member has to fit stays one member.
 */
export function unionOf(types: readonly TypeIR[]): TypeIR {
	const flat = types.flatMap((type) => (type.kind === "union" && type.exclusive !== true ? type.members : [type]));
	if (flat.some(isAnything)) return { kind: "unknown" };
	const keys = flat.map(typeKey);
	const members = flat.filter((type, i) => keys.indexOf(keys[i] ?? "") === i && !isCovered(type, flat));
	const [only, ...others] = members;
	return only !== undefined && others.length === 0 ? only : { kind: "union", members };
}

/** A fixed value beside its whole kind adds nothing, and TypeScript refuses to ask for it once the kind is ruled out. */
const isCovered = (type: TypeIR, members: readonly TypeIR[]): boolean =>
	type.kind === "literal" &&
	members.some((other) => other.kind === typeof type.value && !("constraints" in other && other.constraints));
