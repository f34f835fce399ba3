import type { Declaration, Parameter, TypeNode } from "../model/code.ts";
import { type Mapper, mapDeclaration, mapType } from "./map-code.ts";

/** The names that the types of a declaration mention, `typeof` ones included. */
const namesInTypes = (declaration: Declaration): ReadonlySet<string> => {
	const names = new Set<string>();
	const type = (node: TypeNode): TypeNode => {
		if (node.kind === "reference" || (node.kind === "typeofType" && node.ref === undefined)) names.add(node.name);
		return mapType(node, mapper);
	};
	const mapper: Mapper = { expression: (node) => node, type };
	mapDeclaration(withoutValues(declaration), mapper);
	if (declaration.kind === "exportLocal") for (const { local } of declaration.names) names.add(local);
	return names;
};

/** An initial value makes a parameter optional for the caller. */
const withoutInitial = ({ initial, ...parameter }: Parameter): Parameter =>
	initial === undefined ? parameter : { ...parameter, optional: true };

const withoutValues = (declaration: Declaration): Declaration => {
	if (declaration.kind === "constant") return { ...declaration, value: { kind: "undefined" } };
	if (declaration.kind !== "function") return declaration;
	return { ...declaration, parameters: declaration.parameters.map(withoutInitial), body: [] };
};

const isExported = (declaration: Declaration): boolean => !("exported" in declaration) || declaration.exported;

/**
 * The declarations of a declaration file (`.d.ts`): signatures without values, of what is exported and of what the
 * exported signatures mention.
 */
export const declarationsOnly = (declarations: readonly Declaration[]): readonly Declaration[] => {
	const kept = new Set(declarations.filter(isExported));
	const waiting = [...kept];
	for (let declaration = waiting.pop(); declaration !== undefined; declaration = waiting.pop()) {
		const names = namesInTypes(declaration);
		for (const other of declarations) {
			if ("name" in other && other.name !== undefined && names.has(other.name) && !kept.has(other)) {
				kept.add(other);
				waiting.push(other);
			}
		}
	}
	return declarations.filter((declaration) => kept.has(declaration)).map(withoutValues);
};
