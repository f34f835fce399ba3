/**
 * A text with a stand-in for each character for private use that RFC 3987 names.
 *
 * @example replacePrivate("?\ue000", "%41") // "?%41"
 */
export const replacePrivate = (text: string, by: string): string =>
	text.replace(/[\u{e000}-\u{f8ff}\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/gu, by);
