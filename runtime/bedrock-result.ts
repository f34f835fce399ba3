import { bedrockCache } from "./bedrock-cache.ts";
import { bedrockPart } from "./bedrock-part.ts";
import { refuseMessage } from "./refuse-message.ts";
import { resultCache } from "./result-cache.ts";
import { saidParts } from "./said-parts.ts";
import type { BedrockBlock, BedrockToolResult } from "./types/bedrock.ts";
import type { FunctionMessage, ToolCall, ToolMessage } from "./types/message.ts";

/**
 * What a tool gave as blocks of Bedrock's; `call` is the call that is answered, where it is known.
 *
 * @example bedrockResult("support", "messages[2]", { role: "tool", toolCallId: "1", content: "3 °C" })
 */
export const bedrockResult = (
	id: string,
	path: string,
	message: ToolMessage | FunctionMessage,
	call?: ToolCall,
): BedrockBlock[] => {
	const toolUseId = message.role === "tool" ? message.toolCallId : call?.id;
	if (toolUseId === undefined)
		return refuseMessage(id, path, "the answer to a tool call with an id", "function message");
	const content: BedrockToolResult["toolResult"]["content"] = [];
	for (const { index, part } of saidParts(message.content)) {
		const place = `${path}.content[${index}]`;
		const block = bedrockPart(id, place, part);
		content.push("audio" in block ? refuseMessage(id, place, "a text, an image or a file", "audio") : block);
	}
	const isError = message.role === "tool" && message.isError === true;
	const cache = message.role === "tool" ? resultCache(message) : undefined;
	return [{ toolResult: { toolUseId, content, ...(isError ? { status: "error" } : {}) } }, ...bedrockCache(cache)];
};
