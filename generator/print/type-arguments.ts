import type { TypeNode, TypeParameter } from "../model/code.ts";
import { type Doc, group, ifBreak, indent, indentIfBreak, join, line, softline } from "./docs.ts";
import type { PrintContext, TypePlace } from "./place.ts";

const isEmptyType = (type: TypeNode): boolean =>
	type.kind === "keyword" && (type.name === "null" || type.name === "void");

/** `{ … } | null`: a union that is laid out like its only object. */
export const isHuggedUnion = (type: TypeNode): boolean => {
	if (type.kind !== "unionType") return false;
	const objects = type.members.filter((member) => member.kind === "objectType" || member.kind === "reference");
	return objects.length > 0 && type.members.every((member) => member === objects[0] || isEmptyType(member));
};

/** A type that opens on the line of the angle bracket. */
const isHugged = (type: TypeNode): boolean =>
	type.kind === "keyword" ||
	type.kind === "literalType" ||
	type.kind === "objectType" ||
	(type.kind === "reference" && type.typeArguments.length === 0) ||
	isHuggedUnion(type);

const annotatesArrow = ({ parent, key }: TypePlace): boolean =>
	(parent.kind === "variable" || parent.kind === "constant") && key === "type" && parent.value?.kind === "arrow";

/** `<A, B>` behind a name; `place` is where the named type stands. */
export const printTypeArguments = (
	context: PrintContext,
	typeArguments: readonly TypeNode[],
	place?: TypePlace,
): Doc => {
	const [only, ...others] = typeArguments;
	if (only === undefined) return "";
	const parent = { kind: "typeArguments" } as const;
	const docs = typeArguments.map((type) => context.type(type, { parent, key: "argument" }));
	const breaks = place !== undefined && annotatesArrow(place) && only.kind !== "objectType";
	if (others.length === 0 && isHugged(only) && !breaks) return ["<", ...docs, ">"];
	return group(["<", indent([softline, join([",", line], docs)]), softline, ">"]);
};

const printTypeParameter = (context: PrintContext, parameter: TypeParameter): Doc => {
	const { name, constraint } = parameter;
	if (parameter.default !== undefined) {
		return [name, " = ", context.type(parameter.default, { parent: { kind: "typeParameter" }, key: "default" })];
	}
	if (constraint === undefined) return name;
	const groupId = Symbol("constraint");
	const type = context.type(constraint, { parent: { kind: "typeParameter" }, key: "constraint" });
	return group([name, " extends", group(indent(line), { id: groupId }), indentIfBreak(type, { groupId })]);
};

/** `<A, B extends C>` of a declaration. */
export const printTypeParameters = (context: PrintContext, typeParameters: readonly TypeParameter[]): Doc => {
	if (typeParameters.length === 0) return "";
	const docs = typeParameters.map((parameter) => printTypeParameter(context, parameter));
	return group(["<", indent([softline, join([",", line], docs)]), ifBreak(","), softline, ">"]);
};
