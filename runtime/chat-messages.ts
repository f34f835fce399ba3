import { answeredCalls } from "./answered-calls.ts";
import { chatMessage } from "./chat-message.ts";
import { checkToolResults } from "./check-tool-results.ts";
import type { PromptMessage } from "./types/history.ts";
import type { CacheMark } from "./types/message.ts";
import type { ChatMessage } from "./types/openai.ts";

/**
 * Messages as a Chat Completions API has them; `mark` writes a breakpoint for the cache.
 *
 * @throws PromptInputError for what the API does not take: other sounds than wav and mp3, files that are addresses, calls of
 * tools without their results.
 * @example chatMessages("support", [{ role: "user", content: "Hi" }], () => ({})) // [{ role: "user", content: "Hi" }]
 */
export const chatMessages = <Native, Mark>(
	id: string,
	messages: readonly PromptMessage<Native>[],
	mark: (cache: CacheMark | undefined) => Mark,
): (ChatMessage<Mark> | Native)[] => {
	const calls = answeredCalls(messages);
	// A function's result that answers no call is a message of its own here.
	const paired = messages.map((message, index) =>
		!("native" in message) && message.role === "function" && calls[index] === undefined ? { native: [] } : message,
	);
	checkToolResults(id, paired, calls);
	return messages.flatMap((message, index): readonly (ChatMessage<Mark> | Native)[] =>
		"native" in message ? message.native : [chatMessage(id, `messages[${index}]`, message, calls[index], mark)],
	);
};
