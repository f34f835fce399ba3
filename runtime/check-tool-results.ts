import { refuseMessage } from "./refuse-message.ts";
import type { PromptMessage } from "./types/history.ts";
import type { ToolCall } from "./types/message.ts";

/**
 * Asks that each call of a tool is answered before anything else is said, and that nothing is answered that was not called;
 * `answered` is what `answeredCalls` found. Native messages are not looked into: they may call and answer.
 *
 * @throws PromptInputError at the first message that is out of place.
 * @example checkToolResults("support", messages, answeredCalls(messages));
 */
export const checkToolResults = <Native>(
	id: string,
	messages: readonly PromptMessage<Native>[],
	answered: readonly (ToolCall | undefined)[],
): void => {
	let open = new Set<ToolCall>();
	let calledAt = "";
	let known = true;
	const refuseOpen = (path: string, received: string): void => {
		if (open.size > 0) refuseMessage(id, path, `a result for each tool call of ${calledAt}`, received);
	};
	for (const [index, message] of messages.entries()) {
		const path = `messages[${index}]`;
		if ("native" in message) {
			if (message.native.length === 0) continue;
			open = new Set();
			known = false;
			continue;
		}
		if (message.role === "tool" || message.role === "function") {
			const call = answered[index];
			if (call !== undefined && open.delete(call)) continue;
			if (known) refuseMessage(id, path, "the one answer to a tool call right before it", `${message.role} message`);
			continue;
		}
		refuseOpen(path, `${message.role} message`);
		known = true;
		open = new Set(message.role === "assistant" ? message.toolCalls : []);
		calledAt = path;
	}
	refuseOpen(`messages[${messages.length}]`, "not there");
};
