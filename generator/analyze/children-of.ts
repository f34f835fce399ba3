import type { TemplateNode } from "../model/template-node.ts";

/** The nodes inside of a node, in the order of the file. */
export function childrenOf(node: TemplateNode): readonly TemplateNode[] {
	switch (node.kind) {
		case "text":
		case "refused":
		case "print":
			return [];
		case "partial":
			return node.block ?? [];
		case "inline":
			return node.body;
		case "block":
		case "if":
		case "each":
		case "with":
		case "section":
			return [...node.body, ...node.otherwise];
	}
}
