import type { PromptDocument } from "../model/document.ts";
import { promptPath, typeNameOf } from "./names.ts";

/** Gives a type a name that no other type of its module has: the wish itself, or something like it. Takes the name. */
export type TakeTypeName = (wish: string) => string;

/**
 * For each document what names the types that hold themselves: no two prompts of a folder, which is one module, declare a
 * type of one name.
 */
export function typeNamesOf(documents: readonly PromptDocument[]): (document: PromptDocument) => TakeTypeName {
	const modules = new Map<string, Set<string>>();
	const folderOf = ({ id }: PromptDocument): string => promptPath(id.value).slice(0, -1).join("/");
	for (const document of documents) {
		const typeName = typeNameOf(document.id.value);
		const taken = modules.get(folderOf(document)) ?? new Set();
		for (const ending of ["Input", "InputWithDefaults", "Output", "OutputGiven", "Tools"])
			taken.add(`${typeName}${ending}`);
		modules.set(folderOf(document), taken);
	}
	return (document) => (wish) => {
		const taken = modules.get(folderOf(document)) ?? new Set();
		let name = wish;
		for (let count = 1; taken.has(name); count++) name = `${wish}Node${count === 1 ? "" : count}`;
		taken.add(name);
		return name;
	};
}
