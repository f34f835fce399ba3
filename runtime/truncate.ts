/**
 * The first characters (code points) of a text, followed by an ellipsis where something was cut off.
 *
 * @example truncate("Augusta", 3) // "Aug…"
 */
export const truncate = (text: string, length: number, ellipsis = "…"): string => {
	if (text.length <= length) return text;
	const characters = [...text];
	return characters.length <= length ? text : characters.slice(0, Math.max(0, length)).join("") + ellipsis;
};
