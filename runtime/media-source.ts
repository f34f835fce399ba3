import type { MediaSource } from "./types/message.ts";

/**
 * Where media come from, and nothing else that the value may hold.
 *
 * @example mediaSource({ url: "https://example.com/cat.png" }) // { url: "https://example.com/cat.png" }
 */
export const mediaSource = (source: MediaSource): MediaSource => {
	if ("url" in source) {
		const { url, mediaType } = source;
		return mediaType === undefined ? { url } : { url, mediaType };
	}
	const { mediaType } = source;
	return "base64" in source ? { base64: source.base64, mediaType } : { bytes: source.bytes, mediaType };
};
