import { createDiagnostic } from "../../model/create-diagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { messagesOf } from "../../model/messages-of.ts";
import type { MessageNode, TemplateNode } from "../../model/template-node.ts";
import { childrenOf } from "../children-of.ts";
import type { Rule } from "../rule.ts";

/** A message says something for at least one input, and so does each of its texts: one that is always blank is a mistake. */
export const emptyMessage: Rule = ({ documents }) =>
	documents.flatMap(({ format, messages }) => messagesOf(messages).flatMap((message) => blankIn(message, format)));

function blankIn(
	{ role, body, hasParts, toolCalls, span }: MessageNode,
	format: "text" | "chat",
): readonly Diagnostic[] {
	const isBlank = toolCalls === undefined ? isConstantlyBlank(body) : hasParts && body.length === 0;
	if (!isBlank) return hasParts ? body.flatMap(blankParts) : [];
	const what = format === "text" ? "The template" : `The ${role.value} message`;
	const hint = format === "text" ? "Write its text." : "Write its text, or remove the message.";
	return [createDiagnostic("empty-message", span, `${what} is always blank.`, { hint })];
}

function blankParts(node: TemplateNode): readonly Diagnostic[] {
	if (node.kind !== "part") return childrenOf(node).flatMap(blankParts);
	if (!printsNothing(node)) return [];
	const hint = "Write its text, or remove the part.";
	return [createDiagnostic("empty-message", node.span, "The text is always blank.", { hint })];
}

const isConstantlyBlank = (nodes: readonly TemplateNode[]): boolean => nodes.every(printsNothing);

function printsNothing(node: TemplateNode): boolean {
	switch (node.kind) {
		case "text":
			return node.value.trim() === "";
		case "part":
			return node.part.type === "text" && isConstantlyBlank(node.part.body);
		case "message":
		case "history":
		case "print":
		case "partial":
		case "block":
		case "refused":
			return false;
		case "inline":
			return true;
		case "if":
		case "each":
		case "with":
		case "section":
			return isConstantlyBlank(node.body) && isConstantlyBlank(node.otherwise);
	}
}
