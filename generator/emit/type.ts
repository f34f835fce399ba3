import type { TuplePlace, TypeMember, TypeNode } from "../model/code.ts";
import {
	arrayType,
	keyword,
	literalType,
	objectType,
	reference,
	runtimeType,
	unionType,
} from "../model/code-builders.ts";
import type { FieldIR, ObjectTypeIR, RuntimeTypeIR, TupleIR, TypeIR } from "../model/type-ir.ts";

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
		case "runtime":
			return runtimeTypeOf(type);
		case "reference":
			return reference(type.name);
		case "literal":
			return literalType(type.value);
		case "array":
			return type.tuple === undefined ? arrayType(typeOf(type.items), true) : typeOfTuple(type.tuple);
		case "record":
			return objectType([indexSignature(type.values)]);
		case "object":
			return typeOfObject(type);
		case "union":
			return type.members.some(({ kind }) => kind === "unknown")
				? keyword("unknown")
				: type.members.length === 0
					? keyword("never")
					: unionOfTypes(type.members.map(typeOf));
	}
}

/** A conversation is generic in what one provider's messages are. */
function runtimeTypeOf({ name }: RuntimeTypeIR): TypeNode {
	if (name === "Uint8Array") return reference(name);
	return name === "History" ? runtimeType(name, reference("Native")) : runtimeType(name);
}

/** A union of types, each once: types that differ in what is checked at run time only are one for TypeScript. */
function unionOfTypes(types: readonly TypeNode[]): TypeNode {
	const members = types
		.flatMap(membersOf)
		.filter(({ kind, ...type }) => kind !== "keyword" || !("name" in type && type.name === "never"));
	return unionType([...new Map(members.map((member) => [JSON.stringify(member), member])).values()]);
}

/** A tuple; where places may be missing, each has a label, since only a label can say so. */
function typeOfTuple({ places, required, rest }: TupleIR): TypeNode {
	const items = places.map((type, place): TuplePlace => {
		const label = `place${place + 1}`;
		const held = place === 0 && rest !== undefined && isByName(rest) ? postponing(typeOf(type)) : typeOf(type);
		if (place >= required) return { label, presence: "optional", type: held };
		return required === places.length && rest === undefined ? { type: held } : { label, type: held };
	});
	const last: readonly TuplePlace[] =
		rest === undefined ? [] : [{ label: "rest", presence: "rest", type: arrayType(typeOf(rest)) }];
	return { kind: "tuple", items: [...items, ...last], readonly: true };
}

/** Whether TypeScript has to know what a named type is to know this one. */
const isByName = (type: TypeIR): boolean =>
	type.kind === "reference" || (type.kind === "union" && type.members.some(isByName));

/**
 * The same type. TypeScript calls `[string, ...Tree[]]` in the type `Tree` a circle, unless a place may be a type with a
 * name: only then it puts off looking at the places.
 */
const postponing = (type: TypeNode): TypeNode => reference("Extract", type, keyword("unknown"));

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

function fieldMember({ name, type, optional, description, deprecated, span }: FieldIR): TypeMember {
	const value = typeOf(type);
	return {
		kind: "propertyType",
		name,
		readonly: true,
		optional,
		type: optional && type.kind !== "unknown" ? unionOfTypes([value, keyword("undefined")]) : value,
		...docOf(description, deprecated),
		...(span === undefined ? {} : { origin: span }),
	};
}

const docOf = (description: string | undefined, deprecated = false): { readonly doc?: string } => {
	const lines = [...(description === undefined ? [] : [description]), ...(deprecated ? ["@deprecated"] : [])];
	return lines.length === 0 ? {} : { doc: lines.join("\n") };
};

const membersOf = (type: TypeNode): readonly TypeNode[] => (type.kind === "unionType" ? type.members : [type]);

const indexSignature = (values: TypeIR): TypeMember => ({
	kind: "indexSignature",
	parameter: "key",
	readonly: true,
	key: keyword("string"),
	type: typeOf(values),
});
