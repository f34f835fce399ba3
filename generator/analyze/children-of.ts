import type { JsonTemplateNode, MessageNode, PartNode, TemplateNode } from "../model/template-node.ts";

/** The nodes inside of a node, in the order of the file. */
export function childrenOf(node: TemplateNode): readonly TemplateNode[] {
	switch (node.kind) {
		case "text":
		case "refused":
		case "print":
		case "history":
			return [];
		case "message":
		case "part":
			return textsIn(node).flat();
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

/** The texts of a message or a part, each a template of its own; of a message with parts they are its body. */
export function textsIn(node: MessageNode | PartNode): readonly (readonly TemplateNode[])[] {
	if (node.kind === "message") {
		const { name, body, toolCalls = [], toolCallId } = node;
		const calls = toolCalls.flatMap(({ id, input }) => [id, ...textsInJson(input)]);
		return [...present(name), ...present(toolCallId), body, ...calls];
	}
	const { part } = node;
	if (part.type === "text") return [part.body];
	return [...("body" in part.source ? [part.source.body] : []), ...present(part.mediaType), ...present(part.name)];
}

const present = (text: readonly TemplateNode[] | undefined): readonly (readonly TemplateNode[])[] =>
	text === undefined ? [] : [text];

function textsInJson(json: JsonTemplateNode): readonly (readonly TemplateNode[])[] {
	switch (json.kind) {
		case "text":
			return [json.body];
		case "fixed":
			return [];
		case "list":
			return json.items.flatMap(textsInJson);
		case "map":
			return json.entries.flatMap(({ value }) => textsInJson(value));
	}
}
