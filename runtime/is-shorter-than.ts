import { characterCount } from "./character-count.ts";

/**
 * Whether a text has fewer characters (code points) than `count`. A character has one or two units, so that most texts
 * are told by their length alone.
 *
 * @example isShorterThan("a😀", 3) // true
 */
export const isShorterThan = (text: string, count: number): boolean =>
	text.length < count || (text.length < 2 * count && characterCount(text) < count);
