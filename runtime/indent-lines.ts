/**
 * A text with an indentation before each of its lines, blank ones too, but for an empty last one: Handlebars' rule for a
 * partial that stands alone on its line.
 *
 * @example indentLines("a\n\nb\n", "  ") // "  a\n  \n  b\n"
 */
export const indentLines = (text: string, indentation: string): string => {
	const lines = text.split("\n");
	return lines
		.map((line, position) => (line === "" && position === lines.length - 1 ? line : indentation + line))
		.join("\n");
};
