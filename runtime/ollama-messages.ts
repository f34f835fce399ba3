import { answeredCalls } from "./answered-calls.ts";
import { ollamaMessage } from "./ollama-message.ts";
import { requireMessages } from "./require-messages.ts";
import type { PromptMessage } from "./types/history.ts";
import type { OllamaMessage } from "./types/ollama.ts";

/**
 * Messages as Ollama's client has them, each a new object, since the client writes into them.
 *
 * @throws PromptInputError for what the API does not take.
 * @example ollamaMessages("support", [{ role: "user", content: "Hi" }]) // [{ role: "user", content: "Hi" }]
 */
export const ollamaMessages = <Native = never>(
	id: string,
	messages: readonly PromptMessage<Native>[],
): (OllamaMessage | Native)[] => {
	requireMessages(id, messages);
	const calls = answeredCalls(messages);
	return messages.flatMap((message, index): readonly (OllamaMessage | Native)[] =>
		"native" in message
			? message.native.map((native) => ({ ...native }))
			: [ollamaMessage(id, `messages[${index}]`, message, calls[index])],
	);
};
