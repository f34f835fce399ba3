import { isBlank } from "./is-blank.ts";

/**
 * A property whose value is a text, for providers that refuse a blank one: no property where the text is blank.
 *
 * @example unlessBlank("system", " ") // {}
 */
export const unlessBlank = <Key extends string>(key: Key, text: string): { [Name in Key]?: string } =>
	// TypeScript takes a computed key for any string.
	(isBlank(text) ? {} : { [key]: text }) as { [Name in Key]?: string };
