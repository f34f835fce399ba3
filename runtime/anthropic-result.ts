import { anthropicCache } from "./anthropic-cache.ts";
import { anthropicPart } from "./anthropic-part.ts";
import { refuseMessage } from "./refuse-message.ts";
import { resultCache } from "./result-cache.ts";
import { saidParts } from "./said-parts.ts";
import type { AnthropicToolResult } from "./types/anthropic.ts";
import type { FunctionMessage, ToolCall, ToolMessage } from "./types/message.ts";

/**
 * What a tool gave as a block of Anthropic's; `call` is the call that is answered, where it is known.
 *
 * @example anthropicResult("support", "messages[2]", { role: "tool", toolCallId: "1", content: "3 °C" })
 */
export const anthropicResult = (
	id: string,
	path: string,
	message: ToolMessage | FunctionMessage,
	call?: ToolCall,
): AnthropicToolResult => {
	const callId = message.role === "tool" ? message.toolCallId : call?.id;
	if (callId === undefined) return refuseMessage(id, path, "the answer to a tool call with an id", "function message");
	const said = saidParts(message.content);
	const content =
		typeof message.content === "string"
			? message.content
			: said.map(({ index, part }) => {
					// The mark of a result is its own.
					const { cache: _, ...unmarked } = part;
					return anthropicPart(id, `${path}.content[${index}]`, unmarked);
				});
	return {
		type: "tool_result",
		tool_use_id: callId,
		...(said.length === 0 ? {} : { content }),
		...(message.role === "tool" && message.isError === true ? { is_error: true } : {}),
		...(message.role === "tool" ? anthropicCache(resultCache(message)) : {}),
	};
};
