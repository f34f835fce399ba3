import { bytesOf } from "./bytes-of.ts";
import { contentText } from "./content-text.ts";
import { mediaData } from "./media-data.ts";
import { refuseMessage } from "./refuse-message.ts";
import type { Message, MessagePart, ToolCall } from "./types/message.ts";
import type { OllamaMessage } from "./types/ollama.ts";

/**
 * One message as Ollama's client has it; `call` is the call that a tool's message answers. The text is that of all parts; of
 * the others the API takes images, whose bytes it needs.
 *
 * @example ollamaMessage("support", "messages[0]", { role: "developer", content: "Be kind." }).role // "system"
 */
export const ollamaMessage = (id: string, path: string, message: Message, call?: ToolCall): OllamaMessage => {
	const content = contentText(message.content);
	const parts: readonly MessagePart[] = typeof message.content === "string" ? [] : message.content;
	const images = parts.flatMap((part, index) => ollamaImages(id, `${path}.content[${index}]`, part));
	const pictures = images.length === 0 ? {} : { images };
	switch (message.role) {
		case "system":
		case "developer":
			return { role: "system", content };
		case "user":
			return { role: "user", content, ...pictures };
		case "assistant": {
			const calls = (message.toolCalls ?? []).map(({ name, input }) => ({
				function: { name, arguments: { ...input } },
			}));
			return { role: "assistant", content, ...(calls.length === 0 ? {} : { tool_calls: calls }) };
		}
		case "tool":
		case "function": {
			const name = message.name ?? call?.name;
			return { role: "tool", content, ...(name === undefined ? {} : { tool_name: name }), ...pictures };
		}
	}
};

/** The bytes, never the text: the client reads a text from the disk where a file of that name is there. */
const ollamaImages = (id: string, path: string, part: MessagePart): Uint8Array[] => {
	if (part.type === "text") return [];
	if (part.type !== "image") return refuseMessage(id, path, "a text or an image", part.type);
	if ("bytes" in part) return [part.bytes];
	const data = mediaData(part);
	if (data === undefined) return refuseMessage(id, path, "an image as base64 or bytes", "an address");
	const bytes = bytesOf(data.base64);
	return bytes === undefined ? refuseMessage(id, path, "an image as base64", "another text") : [bytes];
};
