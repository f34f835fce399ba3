import type { TypeMember, TypeNode } from "../model/code.ts";
import { unionType } from "../model/code-builders.ts";
import type { TypeIR } from "../model/type-ir.ts";
import { typeOf } from "./type.ts";

/** The TypeScript type of a value that a caller is given: nothing is readonly, and what is left out is not there. */
export const answerTypeOf = (type: TypeIR): TypeNode => given(typeOf(type));

function given(type: TypeNode): TypeNode {
	switch (type.kind) {
		case "arrayType":
			return { ...type, items: given(type.items), readonly: false };
		case "tuple":
			return { ...type, items: type.items.map((place) => ({ ...place, type: given(place.type) })), readonly: false };
		case "objectType":
			return { ...type, members: type.members.map(givenMember) };
		case "unionType":
		case "intersection":
			return { ...type, members: type.members.map(given) };
		case "reference":
			return { ...type, typeArguments: type.typeArguments.map(given) };
		case "keyword":
		case "literalType":
		case "importType":
		case "functionType":
		case "typeofType":
		case "keyof":
		case "indexedAccess":
		case "predicate":
			return type;
	}
}

function givenMember(member: TypeMember): TypeMember {
	const type = given(member.type);
	if (member.kind === "indexSignature" || !member.optional) return { ...member, type, readonly: false };
	return { ...member, type: type.kind === "unionType" ? withoutUndefined(type.members) : type, readonly: false };
}

const withoutUndefined = (members: readonly TypeNode[]): TypeNode =>
	unionType(members.filter((member) => member.kind !== "keyword" || member.name !== "undefined"));
