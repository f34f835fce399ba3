import type { Diagnostic } from "../model/diagnostic.ts";
import type { DataNode } from "./data-node.ts";

/** What a data file holds; `node` is undefined where the file cannot be read, and then there are diagnostics. */
export type ParsedData = { readonly node: DataNode | undefined; readonly diagnostics: readonly Diagnostic[] };

/** Maps and lists may stand that deep in each other: more would exhaust the stack, and no prompt needs it. */
export const maxDepth = 200;
