/**
 * The text that bytes are in UTF-8, or undefined where they are none.
 *
 * @example textOfBytes(new Uint8Array([72, 105])) // "Hi"
 */
export const textOfBytes = (bytes: Uint8Array): string | undefined => {
	try {
		return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
	} catch {
		return undefined;
	}
};
