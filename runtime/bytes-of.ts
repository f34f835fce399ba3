/**
 * The bytes that a base64 text stands for, or undefined where it is none: letters of the usual alphabet, with or without
 * the padding at the end.
 *
 * @example bytesOf("SGk=") // Uint8Array [72, 105]
 */
export const bytesOf = (base64: string): Uint8Array | undefined => {
	const end = base64.endsWith("==") ? -2 : base64.endsWith("=") ? -1 : undefined;
	const text = end === undefined ? base64 : base64.slice(0, end);
	if (text.length % 4 === 1 || (end !== undefined && base64.length % 4 !== 0)) return undefined;
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	const values = new Map([...letters].map((letter, value) => [letter, value]));
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let bits = 0;
	let at = 0;
	for (let i = 0; i < text.length; i++) {
		const value = values.get(text.charAt(i));
		if (value === undefined) return undefined;
		bits = ((bits << 6) | value) & 0xffffff;
		// Of four letters, each but the first ends a byte.
		if (i % 4 > 0) bytes[at++] = (bits >> (2 * (3 - (i % 4)))) & 255;
	}
	return bytes;
};
