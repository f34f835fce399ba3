import type { TemplateNode } from "./template-node.ts";

/** What stands in a loop or a condition and behind its else; nothing for any other node. */
export function passagesOf(node: TemplateNode): readonly (readonly TemplateNode[])[] {
	switch (node.kind) {
		case "if":
		case "each":
		case "with":
		case "section":
			return [node.body, node.otherwise];
		case "message":
		case "history":
		case "part":
		case "text":
		case "refused":
		case "partial":
		case "inline":
		case "print":
		case "block":
			return [];
	}
}
