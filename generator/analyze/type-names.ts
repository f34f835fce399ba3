import type { PromptDocument } from "../model/document.ts";
import { promptPath, typeNameOf } from "./names.ts";

/** Gives a type a name that no other type of its module has: the wish itself, or something like it. Takes the name. */
export type TakeTypeName = (wish: string) => string;

/**
 * For each document what names the types that hold themselves: no two prompts of a folder, which is one module, declare a
 * type of one name.
 */
export function typeNamesOf(documents: readonly PromptDocument[]): (document: PromptDocument) => TakeTypeName {
	// Few projects have a type that holds itself, so the names are collected when one is asked for.
	let modules: ReadonlyMap<string, Set<string>> | undefined;
	return (document) => (wish) => {
		modules ??= namesInModules(documents);
		const taken = modules.get(moduleOf(document)) ?? new Set();
		let name = wish;
		for (let count = 1; taken.has(name); count++) name = `${wish}Node${count === 1 ? "" : count}`;
		taken.add(name);
		return name;
	};
}

const moduleOf = ({ id }: PromptDocument): string => promptPath(id.value).slice(0, -1).join("/");

/** The names of the types that every prompt declares, by module. */
function namesInModules(documents: readonly PromptDocument[]): ReadonlyMap<string, Set<string>> {
	const modules = new Map<string, Set<string>>();
	for (const document of documents) {
		const typeName = typeNameOf(document.id.value);
		const taken = modules.get(moduleOf(document)) ?? new Set();
		for (const ending of ["Input", "InputWithDefaults", "Output", "OutputGiven", "Tools"]) {
			taken.add(`${typeName}${ending}`);
		}
		modules.set(moduleOf(document), taken);
	}
	return modules;
}
