/** A decoded text without its byte order mark; `invalid` is the first place that is not UTF-8, shown as U+FFFD in `text`. */
export type DecodedText = {
	readonly text: string;
	readonly invalid?: { readonly offset: number; readonly byte: number; readonly encoding?: "UTF-16" };
};

/** Decodes UTF-8 and finds the place of the first byte that is not. */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch {
		const text = new TextDecoder("utf-8").decode(bytes);
		return { text, invalid: findInvalid(bytes, text) };
	}
}

/** The first U+FFFD of the text that stands for a bad byte, not for itself (EF BF BD). */
function findInvalid(bytes: Uint8Array, text: string): NonNullable<DecodedText["invalid"]> {
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
		return { offset: 0, byte: bytes[0], encoding: "UTF-16" };
	}
	const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	let position = hasMark ? 3 : 0;
	let offset = 0;
	for (const character of text) {
		const isReplacement =
			character === "\uFFFD" &&
			!(bytes[position] === 0xef && bytes[position + 1] === 0xbf && bytes[position + 2] === 0xbd);
		if (isReplacement) break;
		position += new TextEncoder().encode(character).length;
		offset += character.length;
	}
	return { offset, byte: bytes[position] ?? 0 };
}
