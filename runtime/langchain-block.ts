import { audioFormat } from "./audio-format.ts";
import { fileName } from "./file-name.ts";
import { mediaData } from "./media-data.ts";
import { refuseMessage } from "./refuse-message.ts";
import type { LangChainBlock } from "./types/langchain.ts";
import type { MessagePart } from "./types/message.ts";

/**
 * A part of a user's message in the form of LangChain's version 1. Sounds and files go as data: classes of some models drop
 * an address without a word.
 *
 * @throws PromptInputError for a sound or a file of which only the address is known.
 * @example langchainBlock("support", "messages[0].content[0]", { type: "text", text: "Hi" }).type // "text"
 */
export const langchainBlock = (id: string, path: string, part: MessagePart): LangChainBlock => {
	if (part.type === "text") return { type: "text", text: part.text };
	const data = mediaData(part);
	if (data === undefined) {
		if (part.type === "image" && "url" in part) return { type: "image", url: part.url };
		return refuseMessage(id, path, `${part.type === "file" ? "a file" : part.type} as base64 or bytes`, "url");
	}
	const { base64, mediaType } = data;
	switch (part.type) {
		case "image":
			return { type: "image", data: base64, mimeType: mediaType };
		case "audio": {
			const format = audioFormat(mediaType);
			// ChatOpenAI takes any other name of mp3 for wav.
			return { type: "audio", data: base64, mimeType: format === undefined ? mediaType : `audio/${format}` };
		}
		case "file":
			return { type: "file", data: base64, mimeType: mediaType, metadata: { filename: fileName(part) } };
	}
};
