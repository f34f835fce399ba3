import { mediaData } from "./media-data.ts";
import { mediaUrl } from "./media-url.ts";
import type { MessagePart } from "./types/message.ts";
import type { MistralChunk } from "./types/mistral.ts";

/**
 * What a message says, as Mistral's client has it.
 *
 * @example mistralContent([{ type: "text", text: "Hi" }]) // [{ type: "text", text: "Hi" }]
 */
export const mistralContent = (content: string | readonly MessagePart[]): string | MistralChunk[] =>
	typeof content === "string" ? content : content.map(mistralChunk);

const mistralChunk = (part: MessagePart): MistralChunk => {
	switch (part.type) {
		case "text":
			return { type: "text", text: part.text };
		case "image":
			return {
				type: "image_url",
				imageUrl: part.detail === undefined ? mediaUrl(part) : { url: mediaUrl(part), detail: part.detail },
			};
		case "audio":
			return { type: "input_audio", inputAudio: mediaData(part)?.base64 ?? mediaUrl(part) };
		case "file":
			return {
				type: "document_url",
				documentUrl: mediaUrl(part),
				...(part.name === undefined ? {} : { documentName: part.name }),
			};
	}
};
