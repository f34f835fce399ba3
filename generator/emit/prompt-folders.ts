import type { PromptIR } from "../model/prompt-ir.ts";

/** A folder of prompts: `path` as in ids (empty for the root), `children` the folders directly in it. */
export type PromptFolder = {
	readonly path: string;
	readonly prompts: readonly PromptIR[];
	readonly children: readonly ChildFolder[];
};

/** A folder in a folder: its name as in ids, and the camelCase name that its namespace has. */
export type ChildFolder = { readonly folder: string; readonly name: string };

/** The folder part of an id: `billing` of `billing/refund`, empty for a prompt of the root. */
export const folderOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf("/")));

/**
 * The folders that prompts live in, each of which becomes one module, sorted by path: the root always, and also folders
 * that hold only other folders. Prompts and children are sorted by name.
 */
export function promptFolders(prompts: readonly PromptIR[]): PromptFolder[] {
	const folders = new Map<string, { prompts: PromptIR[]; children: Map<string, string> }>();
	const folderAt = (path: string) => {
		const folder = folders.get(path) ?? { prompts: [], children: new Map<string, string>() };
		folders.set(path, folder);
		return folder;
	};
	folderAt("");
	for (const prompt of prompts) {
		const path = folderOf(prompt.id);
		if (!folders.has(path)) {
			const segments = path.split("/");
			for (const [depth, segment] of segments.entries()) {
				folderAt(segments.slice(0, depth).join("/")).children.set(segment, prompt.path[depth] ?? segment);
			}
		}
		folderAt(path).prompts.push(prompt);
	}
	return [...folders]
		.map(([path, folder]) => ({
			path,
			prompts: folder.prompts.sort((a, b) => compare(a.id, b.id)),
			children: [...folder.children]
				.map(([child, name]) => ({ folder: child, name }))
				.sort((a, b) => compare(a.folder, b.folder)),
		}))
		.sort((a, b) => compare(a.path, b.path));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
