/**
 * How wide a text is on a line, as prettier counts: control characters have no width. Undefined for what is not ASCII, which
 * only prettier's tables know.
 */
export const docWidth = (text: string): number | undefined => {
	if (!/[^\x20-\x7f]/.test(text)) return text.length;
	let width = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code > 0x7f) return undefined;
		if (code > 0x1f && code !== 0x7f) width++;
	}
	return width;
};
