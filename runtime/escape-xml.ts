/**
 * A text that can stand in XML, in an element or in an attribute's quotes.
 *
 * @example escapeXml("a < b") // "a &lt; b"
 */
export const escapeXml = (text: string): string =>
	text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;")
		.replaceAll("'", "&apos;");
