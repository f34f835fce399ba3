import { partsOf } from "../../generator/model/parts-of.ts";
import type { TypeIR } from "../../generator/model/type-ir.ts";

/** A type and all types that it holds, each named one once. */
export function typesIn(whole: TypeIR): readonly TypeIR[] {
	const named = new Set<string>();
	const collect = (type: TypeIR): readonly TypeIR[] => [type, ...held(type).flatMap(collect)];
	const held = (type: TypeIR): readonly TypeIR[] => {
		if (type.kind !== "reference") return partsOf(type);
		if (named.has(type.name)) return [];
		named.add(type.name);
		return [type.target()];
	};
	return collect(whole);
}
