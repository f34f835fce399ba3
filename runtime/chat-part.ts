import { audioFormat } from "./audio-format.ts";
import { fileName } from "./file-name.ts";
import { mediaData } from "./media-data.ts";
import { mediaUrl } from "./media-url.ts";
import { refuseMessage } from "./refuse-message.ts";
import type { CacheMark, MessagePart } from "./types/message.ts";
import type { ChatPart } from "./types/openai.ts";

/**
 * A part of a user's message as a Chat Completions API has it; `mark` writes a breakpoint for the cache.
 *
 * @throws PromptInputError for a sound or a file of which only the address is known, and for sounds but wav and mp3.
 * @example chatPart("support", "messages[0].content[0]", { type: "text", text: "Hi" }, () => ({}))
 */
export const chatPart = <Mark>(
	id: string,
	path: string,
	part: MessagePart,
	mark: (cache: CacheMark | undefined) => Mark,
): ChatPart<Mark> => {
	switch (part.type) {
		case "text":
			return { type: "text", text: part.text, ...mark(part.cache) };
		case "image": {
			const { detail } = part;
			const image = { url: mediaUrl(part), ...(detail === undefined ? {} : { detail }) };
			return { type: "image_url", image_url: image, ...mark(part.cache) };
		}
		case "audio": {
			const data = mediaData(part);
			if (data === undefined) return refuseMessage(id, path, "audio as base64 or bytes", "url");
			const format = audioFormat(data.mediaType);
			if (format === undefined) return refuseMessage(id, path, "audio/wav or audio/mpeg", "another media type");
			return { type: "input_audio", input_audio: { data: data.base64, format }, ...mark(part.cache) };
		}
		case "file": {
			const data = mediaData(part);
			if (data === undefined) return refuseMessage(id, path, "a file as base64 or bytes", "url");
			const url = mediaUrl({ base64: data.base64, mediaType: data.mediaType });
			return { type: "file", file: { file_data: url, filename: fileName(part) }, ...mark(part.cache) };
		}
	}
};
