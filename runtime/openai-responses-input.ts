import { answeredCalls } from "./answered-calls.ts";
import { openaiResponsesItems } from "./openai-responses-items.ts";
import type { PromptMessage } from "./types/history.ts";
import type { OpenAIResponsesItem } from "./types/openai-responses.ts";

/**
 * Messages as items of the input of OpenAI's Responses API. What a tool gave may answer a call that the API itself
 * remembers, so that calls and results need not be among them in pairs.
 *
 * @throws PromptInputError for what the API does not take.
 * @example openaiResponsesInput("support", [{ role: "user", content: "Hi" }]) // [{ role: "user", content: "Hi" }]
 */
export const openaiResponsesInput = <Native = never>(
	id: string,
	messages: readonly PromptMessage<Native>[],
): (OpenAIResponsesItem | Native)[] => {
	const calls = answeredCalls(messages);
	return messages.flatMap((message, index): readonly (OpenAIResponsesItem | Native)[] =>
		"native" in message ? message.native : openaiResponsesItems(id, `messages[${index}]`, message, calls[index]),
	);
};
