import { type Type, ts } from "ts-morph";
import type { TypeIR } from "../model/type-ir.ts";
import { tupleOf } from "./tuple-of.ts";
import { withoutUndefined } from "./without-undefined.ts";

/** A TypeScript tuple: its places, those that may be missing, and what may follow. */
export function tupleTypeOf(
	type: Type,
	convert: (item: Type, place: number) => TypeIR,
	refuse: (what: string, hint: string) => TypeIR,
): TypeIR {
	const target = type.getTargetType()?.compilerType;
	// A type that `isTuple` has a tuple as its target.
	const flags = target === undefined ? [] : (target as ts.TupleType).elementFlags;
	const items = type.getTupleElements();
	const hasRest = flags.at(-1) === ts.ElementFlags.Rest;
	const fixed = hasRest ? items.length - 1 : items.length;
	if (flags.slice(0, fixed).some((flag) => flag & ts.ElementFlags.Variable)) {
		return refuse("is a list with a `...` before its end", "Let the `...` be the last of its places.");
	}
	const required = flags.filter((flag) => flag === ts.ElementFlags.Required).length;
	const types = items.map((item, place) => {
		const converted = convert(item, place);
		return flags[place] === ts.ElementFlags.Optional ? withoutUndefined(converted) : converted;
	});
	return tupleOf(types.slice(0, fixed), required, hasRest ? types[fixed] : undefined);
}
