import type { TypeIR } from "../model/type-ir.ts";
import { typeKey } from "../model/type-key.ts";

/** The members of a union in the order in which they are written; behind them the others, in an order of their own. */
export function sortMembers(members: readonly { readonly place: number; readonly type: TypeIR }[]): readonly TypeIR[] {
	const rank = (place: number): number => (place === -1 ? Number.MAX_SAFE_INTEGER : place);
	return [...members]
		.sort((a, b) => rank(a.place) - rank(b.place) || (typeKey(a.type) < typeKey(b.type) ? -1 : 1))
		.map(({ type }) => type);
}
