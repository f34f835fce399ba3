/**
 * A text with each of its lines, but for empty ones, moved to the right by a number of blanks.
 *
 * @example indent("a\nb", 2) // "  a\n  b"
 */
export const indent = (text: string, blanks: number): string =>
	text.replace(/^(?=[^\r\n\u2028\u2029])/gm, " ".repeat(Math.max(0, blanks)));
