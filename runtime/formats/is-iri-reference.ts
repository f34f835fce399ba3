import { isUriReference } from "./is-uri-reference.ts";
import { replacePrivate } from "./replace-private.ts";
import { replaceUcs } from "./replace-ucs.ts";

/**
 * Whether a text is an IRI of RFC 3987 or a reference relative to one: with an escape in place of each character beyond
 * ASCII it is one of a URI, for they stand where escapes can stand, those for private use in a query only.
 *
 * @example isIriReference("/é?ü#ß") // true
 */
export const isIriReference = (text: string): boolean => {
	const [, place = "", query = "", fragment = ""] = /^([^?#]*)([^#]*)(.*)$/s.exec(text) ?? [];
	return isUriReference(replaceUcs(`${place}${replacePrivate(query, "%41")}${fragment}`, "%41"));
};
