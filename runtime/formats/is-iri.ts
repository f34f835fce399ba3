import { isIriReference } from "./is-iri-reference.ts";

/**
 * Whether a text is an IRI of RFC 3987, with its scheme.
 *
 * @example isIri("https://example.com/é") // true
 */
export const isIri = (text: string): boolean => /^[a-z][a-z\d+.-]*:/i.test(text) && isIriReference(text);
