import { answeredCalls } from "./answered-calls.ts";
import { langchainMessage } from "./langchain-message.ts";
import type { PromptMessage } from "./types/history.ts";
import type { LangChainMessage } from "./types/langchain.ts";

/**
 * Messages as a LangChain model's `invoke` takes them. Breakpoints for a cache have no form there and are left out.
 *
 * @throws PromptInputError for what has no form that every model's class knows.
 * @example langchainMessages("support", [{ role: "user", content: "Hi" }]) // [{ role: "user", content: "Hi" }]
 */
export const langchainMessages = <Native = never>(
	id: string,
	messages: readonly PromptMessage<Native>[],
): (LangChainMessage | Native)[] => {
	const calls = answeredCalls(messages);
	return messages.flatMap((message, index): readonly (LangChainMessage | Native)[] =>
		"native" in message ? message.native : [langchainMessage(id, `messages[${index}]`, message, calls[index])],
	);
};
