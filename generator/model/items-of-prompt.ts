import type { PromptIR, TextIR } from "./prompt-ir.ts";

/** All messages of a prompt as pieces, with what stands around and among them. */
export const itemsOfPrompt = ({
	messages,
	conversation,
}: Pick<PromptIR, "messages" | "conversation">): readonly TextIR[] =>
	conversation ?? messages.map((message) => ({ kind: "message", message }));
