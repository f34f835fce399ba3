import { characterCount } from "./character-count.ts";

/**
 * Whether a text has more characters (code points) than `count`. A character has one or two units, so that most texts
 * are told by their length alone.
 *
 * @example isLongerThan("a😀", 2) // false
 */
export const isLongerThan = (text: string, count: number): boolean =>
	text.length > count && (text.length > 2 * count || characterCount(text) > count);
