import { answeredCalls } from "./answered-calls.ts";
import { anthropicCache } from "./anthropic-cache.ts";
import { anthropicMessage } from "./anthropic-message.ts";
import { anthropicResult } from "./anthropic-result.ts";
import { checkCacheMarks } from "./check-cache-marks.ts";
import { checkToolResults } from "./check-tool-results.ts";
import { isBlankMessage } from "./is-blank-message.ts";
import { isSystemMessage } from "./is-system-message.ts";
import { leadingSystem } from "./leading-system.ts";
import { refuseBlank } from "./refuse-blank.ts";
import { requireMessages } from "./require-messages.ts";
import type { AnthropicMessage, AnthropicTextBlock, AnthropicToolResult } from "./types/anthropic.ts";
import type { PromptMessage } from "./types/history.ts";

/**
 * Messages as properties of a request to Anthropic: the system texts at the beginning, and the conversation. What tools gave for
 * the calls of one message is one message of the user's, as the API asks for all of it in the next one. Blank texts, which it
 * refuses, are left out.
 *
 * @throws PromptInputError for what the API does not take.
 * @example anthropicMessages("support", [{ role: "user", content: "Hi" }]) // { messages: [{ role: "user", content: "Hi" }] }
 */
export const anthropicMessages = <Native = never>(
	id: string,
	messages: readonly PromptMessage<Native>[],
): { system?: AnthropicTextBlock[]; messages: (AnthropicMessage | Native)[] } => {
	requireMessages(id, messages);
	checkCacheMarks(id, messages);
	const calls = answeredCalls(messages);
	checkToolResults(id, messages, calls);
	const { texts } = leadingSystem(id, messages);
	const list: (AnthropicMessage | Native)[] = [];
	let results: AnthropicToolResult[] | undefined;
	for (const [index, message] of messages.entries()) {
		if ("native" in message) {
			if (message.native.length > 0) results = undefined;
			for (const native of message.native) list.push(native);
		} else if (message.role === "tool" || message.role === "function") {
			const result = anthropicResult(id, `messages[${index}]`, message, calls[index]);
			if (results === undefined) {
				results = [];
				list.push({ role: "user", content: results });
			}
			results.push(result);
		} else if (!isSystemMessage(message) && !isBlankMessage(message)) {
			results = undefined;
			list.push(anthropicMessage(id, `messages[${index}]`, message));
		}
	}
	if (list.length === 0) refuseBlank(id);
	const system = texts.map(({ text, cache }): AnthropicTextBlock => ({ type: "text", text, ...anthropicCache(cache) }));
	return { ...(system.length === 0 ? {} : { system }), messages: list };
};
