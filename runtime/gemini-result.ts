import { contentText } from "./content-text.ts";
import { geminiMedia } from "./gemini-media.ts";
import { refuseMessage } from "./refuse-message.ts";
import type { GeminiPart } from "./types/gemini.ts";
import type { FunctionMessage, ToolCall, ToolMessage } from "./types/message.ts";

/**
 * What a tool gave as a part of Gemini's, which asks for the tool's name; `call` is the call that is answered, where it is
 * known.
 *
 * @example geminiResult("support", "messages[2]", { role: "tool", toolCallId: "1", name: "weather", content: "3 °C" })
 */
export const geminiResult = (
	id: string,
	path: string,
	message: ToolMessage | FunctionMessage,
	call?: ToolCall,
): GeminiPart => {
	const callId = message.role === "tool" ? message.toolCallId : call?.id;
	const name = message.name ?? call?.name;
	if (name === undefined) return refuseMessage(id, `${path}.name`, "the name of the tool", "undefined");
	const text = contentText(message.content);
	const isError = message.role === "tool" && message.isError === true;
	const media = typeof message.content === "string" ? [] : message.content;
	const parts = media.flatMap((part, index) =>
		part.type === "text" ? [] : [geminiMedia(id, `${path}.content[${index}]`, part)],
	);
	return {
		functionResponse: {
			...(callId === undefined ? {} : { id: callId }),
			name,
			response: isError ? { error: text } : { output: text },
			...(parts.length === 0 ? {} : { parts }),
		},
	};
};
