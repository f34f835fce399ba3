import type { Located } from "../model/document.ts";
import type { DataNode, ScalarNode } from "./data-node.ts";

/** A scalar that holds text. */
export type TextNode = ScalarNode & { readonly value: string };

/** The node as text; undefined where it is something else. */
export function textOf(node: DataNode | undefined): TextNode | undefined {
	return node?.kind === "scalar" && isText(node) ? node : undefined;
}

/** The texts of a list, each with its place; undefined where the node is no list. */
export function textsOf(node: DataNode | undefined): readonly Located<string>[] | undefined {
	if (node?.kind !== "list") return undefined;
	return node.items.flatMap((item) => {
		const text = textOf(item);
		return text === undefined ? [] : [{ value: text.value, span: text.span }];
	});
}

const isText = (node: ScalarNode): node is TextNode => typeof node.value === "string";
