import { isUint8Array } from "./is-uint8-array.ts";

/**
 * Whether a value says where media come from: by exactly one of `url`, `base64` and `bytes`, the last two with their type.
 *
 * @example isMediaSource({ base64: "aGk=" }) // false
 */
export const isMediaSource = (value: unknown): boolean => {
	if (typeof value !== "object" || value === null) return false;
	const { url, base64, bytes, mediaType } = value as Readonly<Record<string, unknown>>;
	const isTyped = typeof mediaType === "string";
	if (url !== undefined) {
		return (
			typeof url === "string" && base64 === undefined && bytes === undefined && (isTyped || mediaType === undefined)
		);
	}
	if (base64 !== undefined) return typeof base64 === "string" && bytes === undefined && isTyped;
	return isUint8Array(bytes) && isTyped;
};
