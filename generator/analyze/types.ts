import type { FieldIR, TypeIR } from "../model/type-ir.ts";
import { typeKey } from "../model/type-key.ts";

/** What an absent optional value has. */
export const undefinedType: TypeIR = { kind: "undefined" };

/** What a printed variable without a declaration may be: text, a number or a boolean (issue #2). */
export const scalarType: TypeIR = {
	kind: "union",
	members: [{ kind: "string" }, { kind: "number" }, { kind: "boolean" }],
};

/** The members of a union, nested unions flattened; of another type that type itself, of a named one what it stands for. */
export function membersOf(type: TypeIR): readonly TypeIR[] {
	return namedMembersOf(type).flatMap((member) =>
		member.kind === "reference" ? membersOf(member.target()) : [member],
	);
}

/** The same with the names of types kept. */
function namedMembersOf(type: TypeIR): readonly TypeIR[] {
	return type.kind === "union" ? type.members.flatMap(namedMembersOf) : [type];
}

/** The union of types, each once; of one type that type. */
export function unionOf(types: readonly TypeIR[]): TypeIR {
	const members = new Map(types.flatMap(namedMembersOf).map((member) => [typeKey(member), member]));
	const [only, ...others] = members.values();
	return only !== undefined && others.length === 0 ? only : { kind: "union", members: [...members.values()] };
}

/** Whether the value may be null or undefined. */
export const isNullable = (type: TypeIR): boolean =>
	membersOf(type).some(({ kind }) => kind === "null" || kind === "undefined" || kind === "unknown");

/** Whether the value may be an empty text, 0 or false, which JavaScript takes for false although something is there. */
export const canBeFalse = (type: TypeIR): boolean =>
	membersOf(type).some((member) =>
		member.kind === "literal" ? !member.value : member.kind === "unknown" || isScalarKind(member.kind),
	);

/** The type without null and undefined; an empty union where nothing else is left. */
export const presentType = (type: TypeIR): TypeIR =>
	unionOf(namedMembersOf(type).filter(({ kind }) => kind !== "null" && kind !== "undefined"));

/** Whether the value may be undefined, so that it can be left out. */
export const isUndefinable = (type: TypeIR): boolean => membersOf(type).some(({ kind }) => kind === "undefined");

/** The type without undefined. */
export const definedType = (type: TypeIR): TypeIR =>
	unionOf(membersOf(type).filter(({ kind }) => kind !== "undefined"));

/** The type of a field as a template reads it: with `undefined` where it may be left out. */
export const readType = (field: FieldIR): TypeIR =>
	field.optional ? unionOf([field.type, undefinedType]) : field.type;

/** Whether a kind is one that JavaScript's own truth test and template literals treat as Handlebars does. */
export const isScalarKind = (kind: TypeIR["kind"]): boolean =>
	kind === "string" || kind === "number" || kind === "integer" || kind === "boolean" || kind === "literal";

/** Whether values of the kind have an identity: two of them may be one and the same. */
export const isReferenceKind = (kind: TypeIR["kind"]): boolean =>
	kind === "array" || kind === "record" || kind === "object" || kind === "unknown";

/** Whether values of two types can be strictly equal; TypeScript refuses a comparison of those that cannot. */
export const canBeEqual = (first: TypeIR, second: TypeIR): boolean =>
	membersOf(first).some((a) => membersOf(second).some((b) => overlaps(a, b)));

function overlaps(a: TypeIR, b: TypeIR): boolean {
	if (a.kind === "unknown" || b.kind === "unknown") return true;
	if (a.kind === "literal" && b.kind === "literal") return a.value === b.value;
	return baseKind(a) === baseKind(b);
}

/** The kind of a type as `typeof` tells values apart: that of a literal's value, and number for integers. */
export const baseKind = (type: TypeIR): string => {
	if (type.kind === "literal") return typeof type.value;
	return type.kind === "integer" ? "number" : type.kind;
};
