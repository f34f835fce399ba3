import { answeredCalls } from "./answered-calls.ts";
import { checkToolResults } from "./check-tool-results.ts";
import { cohereMessage } from "./cohere-message.ts";
import { requireMessages } from "./require-messages.ts";
import type { CohereMessage } from "./types/cohere.ts";
import type { PromptMessage } from "./types/history.ts";

/**
 * Messages as Cohere's client (version 2 of the API) has them.
 *
 * @throws PromptInputError for what the API does not take.
 * @example cohereMessages("support", [{ role: "user", content: "Hi" }]) // [{ role: "user", content: "Hi" }]
 */
export const cohereMessages = <Native = never>(
	id: string,
	messages: readonly PromptMessage<Native>[],
): (CohereMessage | Native)[] => {
	requireMessages(id, messages);
	const calls = answeredCalls(messages);
	checkToolResults(id, messages, calls);
	return messages.flatMap((message, index): readonly (CohereMessage | Native)[] =>
		"native" in message ? message.native : [cohereMessage(id, `messages[${index}]`, message, calls[index])],
	);
};
