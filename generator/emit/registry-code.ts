import type { Expression, TypeNode, TypeParameter } from "../model/code.ts";
import { call, identifier, member, reference, runtimeValue } from "../model/code-builders.ts";

/** `PromptMap[Id]`. */
export const promptAt = (map: TypeNode, id: TypeNode): TypeNode => ({ kind: "indexedAccess", object: map, index: id });

/** `Id extends PromptId`. */
export const promptIdParameter: TypeParameter = { name: "Id", constraint: reference("PromptId") };

/** `new PromptNotFoundError(id, registry.keys())`. */
export const notFound = (registry: string): Expression => ({
	kind: "new",
	callee: runtimeValue("PromptNotFoundError"),
	typeArguments: [],
	arguments: [identifier("id"), call(member(identifier(registry), "keys"))],
	pure: false,
});

/** A Map of an object's entries, dropped by bundlers when nothing uses it. */
export const mapOfEntries = (name: string, key: TypeNode, value: TypeNode): Expression => ({
	kind: "new",
	callee: identifier("Map"),
	typeArguments: [],
	arguments: [
		{
			kind: "as",
			value: {
				kind: "call",
				callee: member(identifier("Object"), "entries"),
				typeArguments: [],
				arguments: [identifier(name)],
				pure: true,
			},
			type: { kind: "arrayType", items: { kind: "tuple", items: [{ type: key }, { type: value }] }, readonly: false },
		},
	],
	pure: true,
});
