import type { ArrayTypeIR, TypeIR } from "../model/type-ir.ts";
import { typeKey } from "../model/type-key.ts";
import { unionOfTypes } from "./union-of-types.ts";

/** A list with fixed places, of which the first `required` are always there, and of `rest` behind them where there is one. */
export function tupleOf(places: readonly TypeIR[], required: number, rest: TypeIR | undefined): ArrayTypeIR {
	const held: readonly TypeIR[] = [
		...places,
		...(required < places.length ? [{ kind: "undefined" } as const] : []),
		...(rest === undefined ? [] : [rest]),
	].flatMap((type) => (type.kind === "union" ? type.members : [type]));
	return {
		kind: "array",
		items: unionOfTypes([...new Map(held.map((type) => [typeKey(type), type])).values()]),
		tuple: { places, required, ...(rest === undefined ? {} : { rest }) },
		// A place whose type allows that it is missing is not missed by its own check.
		...(places.slice(0, required).some(takesUndefined) ? { constraints: [{ kind: "minItems", value: required }] } : {}),
	};
}

const takesUndefined = (type: TypeIR): boolean =>
	type.kind === "unknown" || type.kind === "undefined" || (type.kind === "union" && type.members.some(takesUndefined));
