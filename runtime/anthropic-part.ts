import { anthropicCache } from "./anthropic-cache.ts";
import { bareMediaType } from "./bare-media-type.ts";
import { bytesOf } from "./bytes-of.ts";
import { mediaData } from "./media-data.ts";
import { refuseMessage } from "./refuse-message.ts";
import { textOfBytes } from "./text-of-bytes.ts";
import type { AnthropicDocumentBlock, AnthropicImageBlock, AnthropicTextBlock } from "./types/anthropic.ts";
import type { MessagePart } from "./types/message.ts";

type AnthropicImageType = (AnthropicImageBlock["source"] & { type: "base64" })["media_type"];

const anthropicImageTypes: readonly AnthropicImageType[] = ["image/jpeg", "image/png", "image/gif", "image/webp"];

/**
 * A part of a message as a block of Anthropic's.
 *
 * @throws PromptInputError for sounds and for data of a kind that the API does not take.
 * @example anthropicPart("support", "messages[0].content[0]", { type: "text", text: "Hi" }) // { type: "text", text: "Hi" }
 */
export const anthropicPart = (
	id: string,
	path: string,
	part: MessagePart,
): AnthropicTextBlock | AnthropicImageBlock | AnthropicDocumentBlock => {
	const cache = anthropicCache(part.cache);
	if (part.type === "text") return { type: "text", text: part.text, ...cache };
	if (part.type === "audio") return refuseMessage(id, path, "a text, an image or a file", "audio");
	const title = part.type === "file" && part.name !== undefined ? { title: part.name } : {};
	const found = mediaData(part);
	if (found === undefined) {
		// What is no base64 has a URL.
		const { url, mediaType = "" } = "url" in part ? part : { url: "data:" };
		if (/^data:/i.test(url)) return refuseMessage(id, path, "an address or base64", "data: URL without base64");
		const source = { type: "url" as const, url };
		const isImage = part.type === "image" || bareMediaType(mediaType).startsWith("image/");
		return isImage ? { type: "image", source, ...cache } : { type: "document", source, ...title, ...cache };
	}
	const type = bareMediaType(found.mediaType);
	const image = anthropicImageTypes.find((each) => each === type);
	if (image !== undefined) {
		return { type: "image", source: { type: "base64", media_type: image, data: found.base64 }, ...cache };
	}
	if (part.type === "image") return refuseMessage(id, path, "an image of JPEG, PNG, GIF or WebP", "another media type");
	if (type === "application/pdf") {
		return { type: "document", source: { type: "base64", media_type: type, data: found.base64 }, ...title, ...cache };
	}
	if (!type.startsWith("text/")) return refuseMessage(id, path, "a PDF, a text or an image", "another media type");
	const bytes = "bytes" in part ? part.bytes : bytesOf(found.base64);
	const data = bytes && textOfBytes(bytes);
	if (data === undefined) return refuseMessage(id, path, "a text in UTF-8", "other bytes");
	return { type: "document", source: { type: "text", media_type: "text/plain", data }, ...title, ...cache };
};
