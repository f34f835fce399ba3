import type { PromptDocument } from "../model/document.ts";
import type { PartialFile } from "../model/partial.ts";
import type { TemplateNode } from "../model/template-node.ts";
import { nearestName } from "./nearest-name.ts";

/** The partials that a prompt sees: by name, and the names that are near to a misspelt one. */
export type PartialTable = {
	readonly find: (name: string) => readonly TemplateNode[] | undefined;
	readonly nearest: (name: string) => string;
};

/** A prompt sees its own partials first, then the files of its folder and of those above, the nearest first. */
export function createPartialTable(document: PromptDocument, files: readonly PartialFile[]): PartialTable {
	const nodes = new Map<string, readonly TemplateNode[]>();
	const visible = files.filter(({ folder }) => document.source.path.startsWith(folder));
	for (const file of [...visible].sort((a, b) => a.folder.length - b.folder.length)) nodes.set(file.name, file.nodes);
	for (const [name, own] of document.partials ?? []) nodes.set(name, own);
	const names = [...nodes.keys()].sort();
	return {
		find: (name) => nodes.get(name),
		nearest: (name) => {
			const near = nearestName(name, names, 2);
			if (near !== undefined) return `Did you mean "${near}"?`;
			return names.length === 0
				? `Write it in a file _${name}.hbs beside the prompt or in a folder above.`
				: `The partials seen here are ${names.join(", ")}.`;
		},
	};
}
