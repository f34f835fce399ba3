import type { Doc, GroupDoc } from "./doc.ts";
import { isDocList } from "./is-doc-list.ts";

/**
 * Breaks the groups that hold a line break which must be: prettier's `propagateBreaks`. A group with several states decides
 * by itself, and what is around it breaks only if it was made to break.
 */
export const breakGroups = (doc: Doc): void => {
	visit(doc, new Set());
};

/** Whether what is around a doc must break. */
function visit(doc: Doc, visited: Set<GroupDoc>): boolean {
	if (typeof doc === "string") return false;
	if (isDocList(doc)) return visitAll(doc, visited);
	switch (doc.type) {
		case "break-parent":
			return true;
		case "line":
			return false;
		case "fill":
			return visitAll(doc.parts, visited);
		case "if-break": {
			const broken = visit(doc.breakContents, visited);
			return visit(doc.flatContents, visited) || broken;
		}
		case "group": {
			if (visited.has(doc)) return doc.break;
			visited.add(doc);
			if (doc.expandedStates !== undefined) visitAll(doc.expandedStates, visited);
			else if (visit(doc.contents, visited)) doc.break = true;
			return doc.break;
		}
		case "align":
		case "indent":
		case "indent-if-break":
			return visit(doc.contents, visited);
	}
}

function visitAll(docs: readonly Doc[], visited: Set<GroupDoc>): boolean {
	let breaks = false;
	for (const doc of docs) if (visit(doc, visited)) breaks = true;
	return breaks;
}
