import { isBlank } from "./is-blank.ts";

/**
 * A text as JSON between two pieces of JSON, for providers that refuse a blank one: nothing where the text is blank.
 *
 * @example jsonUnlessBlank('"system":', "Be kind.", ",") // '"system":"Be kind.",'
 */
export const jsonUnlessBlank = (before: string, text: string, after: string): string =>
	isBlank(text) ? "" : before + JSON.stringify(text) + after;
