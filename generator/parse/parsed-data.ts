import type { Diagnostic } from "../model/diagnostic.ts";
import type { DataNode } from "./data-node.ts";

/** What a data file holds; `node` is undefined where nothing of the file can be read, and then there are diagnostics. */
export type ParsedData = {
	readonly node: DataNode | undefined;
	/** Present where `node` is not all that the file says: further mistakes can be found in it, and no prompt made of it. */
	readonly damage?: Damage;
	readonly diagnostics: readonly Diagnostic[];
};

/** The errors of a file's notation, and the offset from which on the structure that was read is a guess. */
export type Damage = { readonly errors: readonly Diagnostic[]; readonly soundUntil: number };

/** Maps and lists may stand that deep in each other: more would exhaust the stack, and no prompt needs it. */
export const maxDepth = 200;
