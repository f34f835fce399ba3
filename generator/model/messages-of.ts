import type { MessageNode, TemplateNode } from "./template-node.ts";

/** The messages of a prompt in the order of the file, those in loops and conditions among them. */
export const messagesOf = (nodes: readonly TemplateNode[]): readonly MessageNode[] => nodes.flatMap(messagesIn);

function messagesIn(node: TemplateNode): readonly MessageNode[] {
	switch (node.kind) {
		case "message":
			return [node];
		case "if":
		case "each":
		case "with":
		case "section":
			return [...messagesOf(node.body), ...messagesOf(node.otherwise)];
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
