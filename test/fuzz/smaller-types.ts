import type { ObjectTypeIR, TypeIR } from "../../generator/model/type-ir.ts";

/** Types that lack one of the fields of a type, or one member of a union in it; the outer ones first. */
export function* smallerTypes(type: ObjectTypeIR): Generator<ObjectTypeIR> {
	for (const smaller of smallerOf(type)) if (smaller.kind === "object") yield smaller;
}

function* smallerOf(type: TypeIR): Generator<TypeIR> {
	switch (type.kind) {
		case "object":
			for (const position of type.fields.keys()) yield { ...type, fields: type.fields.toSpliced(position, 1) };
			for (const [position, field] of type.fields.entries()) {
				if (field.optional) yield { ...type, fields: type.fields.with(position, { ...field, optional: false }) };
				for (const inner of smallerOf(field.type)) {
					yield { ...type, fields: type.fields.with(position, { ...field, type: inner }) };
				}
			}
			return;
		case "union":
			yield* type.members;
			for (const [position, member] of type.members.entries()) {
				for (const inner of smallerOf(member)) yield { ...type, members: type.members.with(position, inner) };
			}
			return;
		case "array":
			for (const items of smallerOf(type.items)) yield { ...type, items };
			return;
		case "record":
			for (const values of smallerOf(type.values)) yield { ...type, values };
			return;
		default:
			return;
	}
}
