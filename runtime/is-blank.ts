/**
 * Whether a text is empty or white space only: several providers refuse such a message.
 *
 * @example isBlank(" \n") // true
 */
export const isBlank = (text: string): boolean => {
	const first = text.charCodeAt(0);
	// Most texts begin with a visible character of ASCII, which is told faster.
	return !(first > 32 && first < 127) && text.trim() === "";
};
