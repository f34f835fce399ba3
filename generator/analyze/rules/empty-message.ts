import { createDiagnostic } from "../../model/create-diagnostic.ts";
import { messagesOf } from "../../model/messages-of.ts";
import type { TemplateNode } from "../../model/template-node.ts";
import type { Rule } from "../rule.ts";

/** A message says something for at least one input: one that is blank for all of them is a mistake. */
export const emptyMessage: Rule = ({ documents }) =>
	documents.flatMap(({ format, messages }) =>
		messagesOf(messages)
			.filter(({ body, toolCalls }) => toolCalls === undefined && isConstantlyBlank(body))
			.map(({ role, span }) =>
				createDiagnostic(
					"empty-message",
					span,
					format === "text" ? "The template is always blank." : `The ${role.value} message is always blank.`,
					{ hint: format === "text" ? "Write its text." : "Write its text, or remove the message." },
				),
			),
	);

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
