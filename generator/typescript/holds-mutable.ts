import type { Node, Type } from "ts-morph";

/** Whether a type asks for a list that may be changed; what prompts are given is readonly throughout. */
export function holdsMutable(type: Type, location: Node, outer: readonly Type[] = []): boolean {
	if (outer.some(({ compilerType }) => compilerType === type.compilerType)) return false;
	const inside = [...outer, type];
	if (type.isUnion()) return type.getUnionTypes().some((member) => holdsMutable(member, location, inside));
	const items = type.getArrayElementType();
	if (items !== undefined) return !type.isReadonlyArray() || holdsMutable(items, location, inside);
	if (!type.isObject() || type.isClassOrInterface() !== type.isInterface()) return false;
	return type.getProperties().some((property) => holdsMutable(property.getTypeAtLocation(location), location, inside));
}
