const surrogatePair = /[\ud800-\udbff][\udc00-\udfff]/;

/**
 * How many characters (code points) a text has, as JSON Schema counts them; half a surrogate pair is one.
 *
 * @example characterCount("a😀") // 2
 */
export const characterCount = (text: string): number => {
	// A regular expression asks this at once of a text that is stored in bytes, which most are.
	if (!surrogatePair.test(text)) return text.length;
	let count = text.length;
	for (let i = 0; i < text.length; i++) {
		// The text has a unit there.
		if ((text.codePointAt(i) as number) > 0xffff) {
			count--;
			i++;
		}
	}
	return count;
};
