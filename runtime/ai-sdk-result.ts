import { aiSdkOptions } from "./ai-sdk-options.ts";
import { contentText } from "./content-text.ts";
import { mediaData } from "./media-data.ts";
import { refuseMessage } from "./refuse-message.ts";
import { resultCache } from "./result-cache.ts";
import type { AISDKToolResult } from "./types/ai-sdk.ts";
import type { FunctionMessage, MessagePart, ToolCall, ToolMessage } from "./types/message.ts";

type AISDKContent = (AISDKToolResult["output"] & { type: "content" })["value"][number];

const aiSdkContent = (part: MessagePart): AISDKContent => {
	if (part.type === "text") return { type: "text", text: part.text };
	const found = mediaData(part);
	if (found === undefined) {
		// What is no data has a URL.
		const url = "url" in part ? part.url : "";
		return part.type === "image" ? { type: "image-url", url } : { type: "file-url", url };
	}
	const data = { data: found.base64, mediaType: found.mediaType };
	if (part.type === "image") return { type: "image-data", ...data };
	const filename = part.type === "file" && part.name !== undefined ? { filename: part.name } : {};
	return { type: "file-data", ...data, ...filename };
};

/**
 * What a tool gave as a part of the AI SDK's, which asks for the tool's name; `call` is the call that is answered, where it is
 * known.
 *
 * @example aiSdkResult("support", "messages[2]", { role: "tool", toolCallId: "1", name: "weather", content: "3 °C" })
 */
export const aiSdkResult = (
	id: string,
	path: string,
	message: ToolMessage | FunctionMessage,
	call?: ToolCall,
): AISDKToolResult => {
	const toolCallId = message.role === "tool" ? message.toolCallId : call?.id;
	if (toolCallId === undefined)
		return refuseMessage(id, path, "the answer to a tool call with an id", "function message");
	const toolName = message.name ?? call?.name;
	if (toolName === undefined) return refuseMessage(id, `${path}.name`, "the name of the tool", "undefined");
	const { content } = message;
	const isError = message.role === "tool" && message.isError === true;
	const cache = message.role === "tool" ? resultCache(message) : undefined;
	const hasMedia = typeof content !== "string" && content.some(({ type }) => type !== "text");
	return {
		type: "tool-result",
		toolCallId,
		toolName,
		output:
			hasMedia && !isError
				? { type: "content", value: content.map(aiSdkContent) }
				: { type: isError ? "error-text" : "text", value: contentText(content) },
		...aiSdkOptions({ cache }),
	};
};
