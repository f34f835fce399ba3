import type { PromptMessage } from "./types/history.ts";
import type { ToolCall } from "./types/message.ts";

/**
 * For each message the call of a tool that it answers, as far as there is one: the last before it with the id that it
 * names, or, for a `function` message, the first of that name without an answer.
 *
 * @example answeredCalls([assistant, { role: "tool", toolCallId: "1", content: "3 °C" }])[1]?.name // "weather"
 */
export const answeredCalls = <Native>(
	messages: readonly PromptMessage<Native>[],
): readonly (ToolCall | undefined)[] => {
	const byId = new Map<string, ToolCall>();
	let open: readonly ToolCall[] = [];
	return messages.map((message) => {
		if ("native" in message) return undefined;
		if (message.role === "assistant") {
			const calls = message.toolCalls ?? [];
			for (const call of calls) byId.set(call.id, call);
			if (calls.length > 0) open = calls;
			return undefined;
		}
		if (message.role !== "tool" && message.role !== "function") return undefined;
		const answered =
			message.role === "tool" ? byId.get(message.toolCallId) : open.find(({ name }) => name === message.name);
		open = open.filter((call) => call !== answered);
		return answered;
	});
};
