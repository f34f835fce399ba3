import { aiSdkMessage } from "./ai-sdk-message.ts";
import { aiSdkOptions } from "./ai-sdk-options.ts";
import { aiSdkResult } from "./ai-sdk-result.ts";
import { answeredCalls } from "./answered-calls.ts";
import { checkToolResults } from "./check-tool-results.ts";
import { isSystemMessage } from "./is-system-message.ts";
import { leadingSystem } from "./leading-system.ts";
import { refuseMessage } from "./refuse-message.ts";
import { requireMessages } from "./require-messages.ts";
import type { AISDKMessage, AISDKSystemMessage, AISDKToolResult } from "./types/ai-sdk.ts";
import type { PromptMessage } from "./types/history.ts";

/**
 * Messages as properties of what the AI SDK's calls take: the system texts at the beginning, which it refuses among the messages,
 * and the conversation. What tools gave for the calls of one message is one message.
 *
 * @throws PromptInputError for what the AI SDK does not take.
 * @example aiSdkMessages("support", [{ role: "user", content: "Hi" }]) // { messages: [{ role: "user", content: "Hi" }] }
 */
export const aiSdkMessages = <Native = never>(
	id: string,
	messages: readonly PromptMessage<Native>[],
): { system?: string | AISDKSystemMessage[]; messages: (AISDKMessage | Native)[] } => {
	requireMessages(id, messages);
	const calls = answeredCalls(messages);
	checkToolResults(id, messages, calls);
	const { texts } = leadingSystem(id, messages);
	const list: (AISDKMessage | Native)[] = [];
	let results: AISDKToolResult[] | undefined;
	for (const [index, message] of messages.entries()) {
		if ("native" in message) {
			if (message.native.length > 0) results = undefined;
			for (const native of message.native) list.push(native);
		} else if (message.role === "tool" || message.role === "function") {
			const result = aiSdkResult(id, `messages[${index}]`, message, calls[index]);
			if (results === undefined) {
				results = [];
				list.push({ role: "tool", content: results });
			}
			results.push(result);
		} else if (!isSystemMessage(message)) {
			results = undefined;
			list.push(aiSdkMessage(id, `messages[${index}]`, message));
		}
	}
	if (list.length === 0) refuseMessage(id, "messages", "at least one that is no system message", "none");
	const system = texts.map(
		({ text, cache }): AISDKSystemMessage => ({ role: "system", content: text, ...aiSdkOptions({ cache }) }),
	);
	const [only, ...others] = system;
	if (only === undefined) return { messages: list };
	const isText = others.length === 0 && only.providerOptions === undefined;
	return { system: isText ? only.content : system, messages: list };
};
