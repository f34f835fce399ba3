import { isUriReference } from "./is-uri-reference.ts";

/**
 * Whether a text is a URI of RFC 3986, with its scheme.
 *
 * @example isUri("https://example.com/a?b#c") // true
 */
export const isUri = (text: string): boolean => /^[a-z][a-z\d+.-]*:/i.test(text) && isUriReference(text);
