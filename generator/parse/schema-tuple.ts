import type { ArrayTypeIR, TupleIR, TypeIR } from "../model/type-ir.ts";
import { isNever, never, unionOf } from "./schema-union.ts";

/** The type of one place of a list; of one that the list does not have, the type without values. */
export const placeType = ({ items, tuple }: ArrayTypeIR, place: number): TypeIR =>
	tuple === undefined ? items : (tuple.places[place] ?? tuple.rest ?? never);

/**
 * A list with fixed places. Its limits of length say which places are always there, and where the list ends; a place that
 * no value can have ends it too.
 */
export function tupleOf(
	places: readonly TypeIR[],
	rest: TypeIR | undefined,
	constraints: NonNullable<ArrayTypeIR["constraints"]>,
): ArrayTypeIR {
	const limits = (kind: "minItems" | "maxItems"): readonly number[] =>
		constraints.flatMap((rule) => (rule.kind === kind ? [rule.value] : []));
	const longest = Math.min(...limits("maxItems"), ...places.flatMap((type, i) => (isNever(type) ? [i] : [])));
	const kept = places.slice(0, longest);
	const isClosed = longest <= places.length || rest === undefined || isNever(rest);
	const required = Math.min(kept.length, Math.max(0, ...limits("minItems")));
	const tuple: TupleIR = { places: kept, required, ...(isClosed ? {} : { rest }) };
	const held: readonly TypeIR[] = [
		...kept,
		...(required < kept.length ? [{ kind: "undefined" } as const] : []),
		...(isClosed ? [] : [rest]),
	];
	return { kind: "array", items: unionOf(held), tuple, ...(constraints.length === 0 ? {} : { constraints }) };
}
