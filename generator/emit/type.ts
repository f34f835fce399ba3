import type { TypeMember, TypeNode } from "../model/code.ts";
import { arrayType, keyword, literalType, objectType, unionType } from "../model/code-builders.ts";
import type { FieldIR, ObjectTypeIR, TypeIR } from "../model/type-ir.ts";

/** The TypeScript type of a value that a caller gives: everything readonly, `undefined` allowed where a field is optional. */
export function typeOf(type: TypeIR): TypeNode {
	switch (type.kind) {
		case "string":
		case "number":
		case "boolean":
		case "null":
		case "undefined":
		case "unknown":
			return keyword(type.kind);
		case "integer":
			return keyword("number");
		case "literal":
			return literalType(type.value);
		case "array":
			return arrayType(typeOf(type.items), true);
		case "record":
			return objectType([indexSignature(type.values)]);
		case "object":
			return typeOfObject(type);
		case "union":
			return type.members.some(({ kind }) => kind === "unknown")
				? keyword("unknown")
				: type.members.length === 0
					? keyword("never")
					: unionType(type.members.map(typeOf));
	}
}

/** The type of an object; one without any field takes no key at all. */
export function typeOfObject({ fields, additional }: ObjectTypeIR): TypeNode {
	const members = fields.map(fieldMember);
	if (additional === undefined) {
		return fields.length === 0 ? objectType([indexSignature({ kind: "union", members: [] })]) : objectType(members);
	}
	const rest = objectType([indexSignature(additional)]);
	if (fields.length === 0) return rest;
	// Beside known fields an index signature would have to allow their types too, so it stands alone.
	return { kind: "intersection", members: [objectType(members), objectType([indexSignature({ kind: "unknown" })])] };
}

function fieldMember({ name, type, optional, description, span }: FieldIR): TypeMember {
	const value = typeOf(type);
	return {
		kind: "propertyType",
		name,
		readonly: true,
		optional,
		type: optional && type.kind !== "unknown" ? unionType([...membersOf(value), keyword("undefined")]) : value,
		...(description === undefined ? {} : { doc: description }),
		...(span === undefined ? {} : { origin: span }),
	};
}

const membersOf = (type: TypeNode): readonly TypeNode[] => (type.kind === "unionType" ? type.members : [type]);

const indexSignature = (values: TypeIR): TypeMember => ({
	kind: "indexSignature",
	parameter: "key",
	readonly: true,
	key: keyword("string"),
	type: typeOf(values),
});
