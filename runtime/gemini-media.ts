import { mediaData } from "./media-data.ts";
import { refuseMessage } from "./refuse-message.ts";
import type { GeminiFileData, GeminiInlineData } from "./types/gemini.ts";
import type { MediaSource } from "./types/message.ts";

/**
 * An image, a sound or a file as a part of Gemini's: the data itself, or the address of a file.
 *
 * @example geminiMedia("support", "messages[0].content[1]", { base64: "iVBO", mediaType: "image/png" })
 */
export const geminiMedia = (id: string, path: string, source: MediaSource): GeminiInlineData | GeminiFileData => {
	const data = mediaData(source);
	if (data !== undefined) return { inlineData: { mimeType: data.mediaType, data: data.base64 } };
	// What has no address is data.
	if (!("url" in source) || /^data:/i.test(source.url)) {
		return refuseMessage(id, path, "an address or base64", "data: URL without base64");
	}
	const { url, mediaType } = source;
	return { fileData: { fileUri: url, ...(mediaType === undefined ? {} : { mimeType: mediaType }) } };
};
