import { isJsonPointer } from "./is-json-pointer.ts";

/**
 * Whether a text is a relative JSON pointer: how many levels up, then a pointer or `#` for the key.
 *
 * @example isRelativeJsonPointer("1/name") // true
 */
export const isRelativeJsonPointer = (text: string): boolean => {
	const [levels = ""] = /^(?:0|[1-9]\d*)/u.exec(text) ?? [];
	const rest = text.slice(levels.length);
	return levels !== "" && (rest === "#" || isJsonPointer(rest));
};
