import type { FieldIR, TypeIR, UnionTypeIR } from "./type-ir.ts";

/**
 * The type of a value whose defaults were put in: fields with a default are always there. The type itself where it has
 * none; below another union than that with null, a record, a list with fixed places and a type with a name no default
 * can be put in.
 */
export function filledType<Type extends TypeIR>(type: Type): Type;
export function filledType(type: TypeIR): TypeIR {
	switch (type.kind) {
		case "object": {
			const fields = type.fields.map(filledField);
			return fields.every((field, i) => field === type.fields[i]) ? type : { ...type, fields };
		}
		case "array": {
			const items = type.tuple === undefined ? filledType(type.items) : type.items;
			return items === type.items ? type : { ...type, items };
		}
		case "union":
			return filledUnion(type);
		case "string":
		case "number":
		case "integer":
		case "boolean":
		case "null":
		case "undefined":
		case "unknown":
		case "runtime":
		case "literal":
		case "record":
		case "reference":
			return type;
	}
}

function filledField(field: FieldIR): FieldIR {
	const type = filledType(field.type);
	if (field.default === undefined) return type === field.type ? field : { ...field, type };
	const { default: _default, ...rest } = field;
	return { ...rest, type, optional: false };
}

function filledUnion(union: UnionTypeIR): UnionTypeIR {
	const only = nullableMember(union);
	const filled = only && filledType(only);
	return filled === only
		? union
		: { ...union, members: union.members.map((member) => (member === only && filled ? filled : member)) };
}

/** The one member beside null; undefined for a union of more. */
export function nullableMember({ members }: UnionTypeIR): TypeIR | undefined {
	const [only, ...others] = members.filter(({ kind }) => kind !== "null");
	return others.length === 0 ? only : undefined;
}
