import { refuseMessage } from "./refuse-message.ts";
import { resultCache } from "./result-cache.ts";
import { saidParts } from "./said-parts.ts";
import type { PromptMessage } from "./types/history.ts";
import type { Message } from "./types/message.ts";

/** How many blocks of a message are marked. */
const cacheMarksOf = (message: Message): number => {
	if (message.role === "function") return 0;
	if (message.role === "tool") return resultCache(message) === undefined ? 0 : 1;
	// Behind calls of tools stands the message's own mark.
	const calls = message.role === "assistant" && (message.toolCalls ?? []).length > 0;
	const marked = saidParts(message.content, calls ? undefined : message.cache).filter(
		({ part }) => part.cache !== undefined,
	);
	return marked.length + (calls && message.cache !== undefined ? 1 : 0);
};

/**
 * Asks that no more than four places are marked for the cache, which is all that Anthropic and Bedrock take. Native messages are
 * not looked into.
 *
 * @throws PromptInputError at the message with the fifth.
 * @example checkCacheMarks("support", [{ role: "user", content: "Hi", cache: true }]);
 */
export const checkCacheMarks = <Native>(id: string, messages: readonly PromptMessage<Native>[]): void => {
	let count = 0;
	for (const [index, message] of messages.entries()) {
		if ("native" in message) continue;
		count += cacheMarksOf(message);
		if (count > 4) refuseMessage(id, `messages[${index}]`, "without a fifth mark for the cache", "marked");
	}
};
