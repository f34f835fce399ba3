import type { PromptDocument } from "../model/document.ts";
import type { MessageNode } from "../model/template-node.ts";

/** The words of the assistant's that a conversation ends with, for the model to go on from; undefined where it ends otherwise. */
export function prefillOf({ messages }: PromptDocument): MessageNode | undefined {
	const last = messages.at(-1);
	if (last?.kind !== "message" || last.role.value !== "assistant" || last.toolCalls !== undefined) return undefined;
	return last;
}
