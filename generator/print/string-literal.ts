const escapes: Readonly<Record<string, string>> = {
	"\n": "\\n",
	"\r": "\\r",
	"\t": "\\t",
	"\b": "\\b",
	"\f": "\\f",
	"\v": "\\v",
	"\\": "\\\\",
};

// Backslash, controls, line and paragraph separators, byte order mark, and halves of surrogate pairs that stand alone.
const unsafe =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	/[\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escapeCharacter = (character: string): string =>
	escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** The text with everything escaped that may not stand in a literal as it is; quotes are left alone. */
export const escapeText = (text: string): string => text.replace(unsafe, escapeCharacter);

const count = (text: string, character: string): number => text.split(character).length - 1;

/** A string literal, in double quotes unless single quotes need fewer escapes (prettier's rule). */
export const printString = (value: string): string => {
	const quote = count(value, '"') > count(value, "'") ? "'" : '"';
	return quote + escapeText(value).replaceAll(quote, `\\${quote}`) + quote;
};
