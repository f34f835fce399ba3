import type { TypeIR } from "../../generator/model/type-ir.ts";

/** A type and all types that it holds, each named one once. */
export function typesIn(whole: TypeIR): readonly TypeIR[] {
	const named = new Set<string>();
	const collect = (type: TypeIR): readonly TypeIR[] => [type, ...held(type).flatMap(collect)];
	const held = (type: TypeIR): readonly TypeIR[] => {
		switch (type.kind) {
			case "reference":
				if (named.has(type.name)) return [];
				named.add(type.name);
				return [type.target()];
			case "array":
				return [
					type.items,
					...(type.tuple?.places ?? []),
					...(type.tuple?.rest === undefined ? [] : [type.tuple.rest]),
				];
			case "record":
				return [type.values];
			case "object":
				return [...type.fields.map((field) => field.type), ...(type.additional === undefined ? [] : [type.additional])];
			case "union":
				return type.members;
			case "unknown":
				return type.where ?? [];
			case "string":
			case "number":
			case "integer":
			case "boolean":
			case "null":
			case "undefined":
			case "literal":
				return [];
		}
	};
	return collect(whole);
}
