import { passagesOf } from "../model/passages-of.ts";
import type { MessageNode, PartNode, TemplateNode } from "../model/template-node.ts";

/** The parts of a message, those in loops and conditions among them; none where its content is a text. */
export const partsIn = ({ body, hasParts }: MessageNode): readonly PartNode[] => (hasParts ? partsOfNodes(body) : []);

const partsOfNodes = (nodes: readonly TemplateNode[]): readonly PartNode[] =>
	nodes.flatMap((node) => (node.kind === "part" ? [node] : passagesOf(node).flatMap(partsOfNodes)));
