import type { MessageNode, PartNode, TemplateNode } from "../model/template-node.ts";

/** The parts of a message, those in loops and conditions among them; none where its content is a text. */
export const partsIn = ({ body, hasParts }: MessageNode): readonly PartNode[] => (hasParts ? partsOfNodes(body) : []);

const partsOfNodes = (nodes: readonly TemplateNode[]): readonly PartNode[] => nodes.flatMap(partsOfNode);

function partsOfNode(node: TemplateNode): readonly PartNode[] {
	switch (node.kind) {
		case "part":
			return [node];
		case "if":
		case "each":
		case "with":
		case "section":
			return [...partsOfNodes(node.body), ...partsOfNodes(node.otherwise)];
		case "message":
		case "history":
		case "text":
		case "refused":
		case "partial":
		case "inline":
		case "print":
		case "block":
			return [];
	}
}
