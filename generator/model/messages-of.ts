import { passagesOf } from "./passages-of.ts";
import type { MessageNode, TemplateNode } from "./template-node.ts";

/** The messages of a prompt in the order of the file, those in loops and conditions among them. */
export const messagesOf = (nodes: readonly TemplateNode[]): readonly MessageNode[] =>
	nodes.flatMap((node) => (node.kind === "message" ? [node] : passagesOf(node).flatMap(messagesOf)));
