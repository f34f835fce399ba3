import { fileName } from "./file-name.ts";
import { mediaData } from "./media-data.ts";
import { mediaUrl } from "./media-url.ts";
import { openaiCacheMark } from "./openai-cache-mark.ts";
import { refuseMessage } from "./refuse-message.ts";
import type { MessagePart } from "./types/message.ts";
import type { OpenAIResponsesPart } from "./types/openai-responses.ts";

/**
 * A part of a user's message as OpenAI's Responses API has it.
 *
 * @throws PromptInputError for a sound, which the API does not take.
 * @example openaiResponsesPart("support", "messages[0].content[0]", { type: "text", text: "Hi" }).type // "input_text"
 */
export const openaiResponsesPart = (id: string, path: string, part: MessagePart): OpenAIResponsesPart => {
	const mark = openaiCacheMark(part.cache);
	switch (part.type) {
		case "text":
			return { type: "input_text", text: part.text, ...mark };
		case "image":
			return { type: "input_image", image_url: mediaUrl(part), detail: part.detail ?? "auto", ...mark };
		case "file": {
			const data = mediaData(part);
			if (data === undefined && "url" in part) return { type: "input_file", file_url: part.url, ...mark };
			return { type: "input_file", file_data: mediaUrl(data ?? part), filename: fileName(part), ...mark };
		}
		case "audio":
			return refuseMessage(id, path, "a text, an image or a file", part.type);
	}
};
