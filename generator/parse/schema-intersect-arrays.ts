import type { ArrayTypeIR, TypeIR } from "../model/type-ir.ts";
import { joinConstraints } from "./schema-constraints.ts";
import { placeType, tupleOf } from "./schema-tuple.ts";
import { isNever } from "./schema-union.ts";

type Intersect = (a: TypeIR, b: TypeIR) => TypeIR | undefined;

/** Lists of both types, place by place. */
export function intersectArrays(a: ArrayTypeIR, b: ArrayTypeIR, intersect: Intersect): TypeIR | undefined {
	const constraints = joinConstraints(a, b);
	const count = Math.max(a.tuple?.places.length ?? 0, b.tuple?.places.length ?? 0);
	const rest = intersect(placeType(a, count), placeType(b, count));
	if (rest === undefined) return undefined;
	if (a.tuple === undefined && b.tuple === undefined) {
		return { kind: "array", items: rest, ...(constraints.length === 0 ? {} : { constraints }) };
	}
	const places = Array.from({ length: count }, (_, place) => intersect(placeType(a, place), placeType(b, place)));
	if (!places.every((place) => place !== undefined)) return undefined;
	return tupleOf(places, isNever(rest) ? undefined : rest, constraints);
}
