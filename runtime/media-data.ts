import { base64Of } from "./base64-of.ts";
import type { MediaSource } from "./types/message.ts";

/**
 * The data of an image, a sound or a file as base64, or undefined where only its address is known; a `data:` URL with
 * base64 in it is data.
 *
 * @example mediaData({ url: "data:image/png;base64,iVBO" }) // { mediaType: "image/png", base64: "iVBO" }
 */
export const mediaData = (source: MediaSource): { readonly mediaType: string; readonly base64: string } | undefined => {
	if ("base64" in source) return { mediaType: source.mediaType, base64: source.base64 };
	if ("bytes" in source) return { mediaType: source.mediaType, base64: base64Of(source.bytes) };
	const { url, mediaType } = source;
	// The head alone: a URL may be as long as the image.
	const head = /^data:([^;,]*)[^,]*;base64,/i.exec(url.slice(0, 1000));
	if (head === null) return undefined;
	return { mediaType: mediaType ?? (head[1] || "text/plain"), base64: url.slice(head[0].length) };
};
