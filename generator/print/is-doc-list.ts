import type { Doc } from "./doc.ts";

/** Whether a doc is a list of docs, one after the other. */
export const isDocList = (doc: Doc): doc is readonly Doc[] => Array.isArray(doc);
