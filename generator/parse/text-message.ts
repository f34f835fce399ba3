import type { Span } from "../model/span.ts";
import type { MessageNode, TemplateNode } from "../model/template-node.ts";

/** A message that is nothing but a role and a text. */
export const createTextMessage = (
	role: MessageNode["role"],
	body: readonly TemplateNode[],
	span: Span,
): MessageNode => ({ kind: "message", role, body, hasParts: false, required: false, span });
