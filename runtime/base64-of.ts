/**
 * Bytes as base64, with what every JavaScript engine has.
 *
 * @example base64Of(new Uint8Array([72, 105])) // "SGk="
 */
export const base64Of = (bytes: Uint8Array): string => {
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	let text = "";
	for (let i = 0; i < bytes.length; i += 3) {
		const [first = 0, second, third] = [bytes[i], bytes[i + 1], bytes[i + 2]];
		const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
		text += letters.charAt(bits >> 18) + letters.charAt((bits >> 12) & 63);
		text += second === undefined ? "=" : letters.charAt((bits >> 6) & 63);
		text += third === undefined ? "=" : letters.charAt(bits & 63);
	}
	return text;
};
