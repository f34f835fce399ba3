import { answeredCalls } from "./answered-calls.ts";
import { checkMistralOrder } from "./check-mistral-order.ts";
import { checkToolResults } from "./check-tool-results.ts";
import { isBlankMessage } from "./is-blank-message.ts";
import { mistralMessage } from "./mistral-message.ts";
import { refuseBlank } from "./refuse-blank.ts";
import { refuseMessage } from "./refuse-message.ts";
import { requireMessages } from "./require-messages.ts";
import type { PromptMessage } from "./types/history.ts";
import type { MistralMessage } from "./types/mistral.ts";

/**
 * Messages as Mistral's client has them. An assistant message at the end is one that the model goes on with (`prefix`);
 * blank ones of the assistant, which the API refuses, are left out.
 *
 * @throws PromptInputError for what the API does not take.
 * @example mistralMessages("support", [{ role: "user", content: "Hi" }]) // [{ role: "user", content: "Hi" }]
 */
export const mistralMessages = <Native = never>(
	id: string,
	messages: readonly PromptMessage<Native>[],
): (MistralMessage | Native)[] => {
	requireMessages(id, messages);
	const calls = answeredCalls(messages);
	checkToolResults(id, messages, calls);
	const list: (MistralMessage | Native)[] = [];
	let last: { readonly message: MistralMessage; readonly path: string } | undefined;
	for (const [index, message] of messages.entries()) {
		if ("native" in message) {
			if (message.native.length > 0) last = undefined;
			for (const native of message.native) list.push(native);
		} else if (message.role !== "assistant" || !isBlankMessage(message)) {
			const path = `messages[${index}]`;
			const converted = mistralMessage(id, path, message, calls[index]);
			checkMistralOrder(id, path, last?.message.role, converted.role);
			list.push(converted);
			last = { message: converted, path };
		}
	}
	if (list.length === 0) refuseBlank(id);
	if (last?.message.role === "system") refuseMessage(id, last.path, "followed by a user message", "the last message");
	if (last?.message.role !== "assistant") return list;
	if (list.length === 1) refuseMessage(id, last.path, "behind a user message", "the only message");
	return [...list.slice(0, -1), { ...last.message, prefix: true }];
};
