// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** A text for a terminal: a file may hold control characters, which a terminal must not obey. */
export function printable(text: string): string {
	return text.replace(controls, "\uFFFD");
}
