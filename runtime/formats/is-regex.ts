/**
 * Whether a text is a regular expression of JavaScript with the flag `u`. It is never run.
 *
 * @example isRegex("^[a-z]+$") // true
 */
export const isRegex = (text: string): boolean => {
	try {
		new RegExp(text, "u");
		return true;
	} catch {
		return false;
	}
};
