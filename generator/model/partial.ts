import type { TemplateNode } from "./template-node.ts";

/** A partial of a file: `_name.hbs` is seen by the prompts of its folder and below (DESIGN.md §3), a shared one by all. */
export type PartialFile = {
	readonly path: string;
	/** The folder that sees it, with a slash at its end; empty for the project folder. */
	readonly folder: string;
	readonly name: string;
	readonly nodes: readonly TemplateNode[];
};
