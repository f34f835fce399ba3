import { mediaData } from "./media-data.ts";
import type { MediaSource } from "./types/message.ts";

/**
 * The address of an image, a sound or a file: its URL, or a `data:` URL that holds it.
 *
 * @example mediaUrl({ base64: "iVBO", mediaType: "image/png" }) // "data:image/png;base64,iVBO"
 */
export const mediaUrl = (source: MediaSource): string => {
	if ("url" in source) return source.url;
	const data = mediaData(source);
	return data === undefined ? "" : `data:${data.mediaType};base64,${data.base64}`;
};
