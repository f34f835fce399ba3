import { passagesOf } from "../model/passages-of.ts";
import type { ItemNode, MessageNode, TemplateNode } from "../model/template-node.ts";

/** A message and what stands before it: another item, nothing, or undefined where a loop or a condition decides. */
export type Neighbours = { readonly before: ItemNode | "nothing" | undefined; readonly message: MessageNode };

/** Each message of a prompt with what stands before it. */
export const neighboursOf = (messages: readonly ItemNode[]): readonly Neighbours[] => neighboursIn(messages, "nothing");

const neighboursIn = (nodes: readonly TemplateNode[], first: "nothing" | undefined): readonly Neighbours[] =>
	nodes.flatMap((node, position) => neighboursAt(node, position === 0 ? first : asItem(nodes[position - 1])));

function neighboursAt(node: TemplateNode, before: Neighbours["before"]): readonly Neighbours[] {
	if (node.kind === "message") return [{ message: node, before }];
	return passagesOf(node).flatMap((passage) => neighboursIn(passage, undefined));
}

const asItem = (node: TemplateNode | undefined): ItemNode | undefined =>
	node?.kind === "message" || node?.kind === "history" || node?.kind === "if" || node?.kind === "each"
		? node
		: undefined;
