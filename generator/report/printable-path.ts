// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** A path for people: on one line, with control characters as escapes (`a\\nb.yaml`), so that it can be told what they are. */
export function printablePath(path: string): string {
	return path.replace(controls, (character) => {
		const short = { "\n": "\\n", "\r": "\\r", "\t": "\\t" }[character];
		return short ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	});
}
