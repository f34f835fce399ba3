import type { TypeIR } from "../model/type-ir.ts";
import { typeKey } from "../model/type-key.ts";

/** The union of types: nested unions are flattened, equal members kept once, and with `unknown` in it all is `unknown`. */
export function unionOf(types: readonly TypeIR[]): TypeIR {
	const flat = types.flatMap((type) => (type.kind === "union" ? type.members : [type]));
	if (flat.some(({ kind }) => kind === "unknown")) return { kind: "unknown" };
	const keys = flat.map(typeKey);
	const members = flat.filter((_, i) => keys.indexOf(keys[i] ?? "") === i);
	const [only, ...others] = members;
	return only !== undefined && others.length === 0 ? only : { kind: "union", members };
}
