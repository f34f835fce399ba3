import type { MediaSource } from "./types/message.ts";

/**
 * Where media come from, and nothing else that the value may hold.
 *
 * @example mediaSource({ url: "https://example.com/cat.png" }) // { url: "https://example.com/cat.png" }
 */
export const mediaSource = (source: MediaSource): MediaSource => {
	// A key may be there without a value, which is as good as absent; what is neither URL nor base64 is bytes.
	const { url, base64, bytes, mediaType } = source as AnySource;
	if (url !== undefined) return source.mediaType === undefined ? { url } : { url, mediaType };
	return base64 === undefined ? { bytes, mediaType } : { base64, mediaType };
};

type AnySource = {
	readonly url?: string;
	readonly base64?: string;
	readonly bytes: Uint8Array;
	readonly mediaType: string;
};
