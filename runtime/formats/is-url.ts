/** What JavaScript's URL parser is made with; the language's own types do not have it. */
type UrlParser = new (text: string) => unknown;

/**
 * Whether JavaScript's URL parser takes a text as it is: not with blanks around it or line breaks in it, which the parser
 * leaves out.
 *
 * @example isUrl("https://example.com/a?b#c") // true
 */
export const isUrl = (text: string): boolean => {
	if (text.trim() !== text || /[\t\n\r]/.test(text)) return false;
	// Every environment that generated code runs in has it.
	const { URL: Parser } = globalThis as unknown as { readonly URL: UrlParser };
	try {
		return new Parser(text) !== undefined;
	} catch {
		return false;
	}
};
