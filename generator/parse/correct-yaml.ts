/** The text as a YAML scalar in quotes: double quotes where nothing needs an escape in them, else single ones. */
export function quoteYaml(text: string): string {
	if (!/["\\]/.test(text)) return `"${text}"`;
	return `'${text.replaceAll("'", "''")}'`;
}

/** The line that holds an offset: where it begins, and where it ends without its line break. */
export function lineAt(text: string, offset: number): { readonly start: number; readonly end: number } {
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	const lineFeed = text.indexOf("\n", offset);
	const end = lineFeed === -1 ? text.length : lineFeed;
	return { start, end: text[end - 1] === "\r" ? end - 1 : end };
}

/** The line that holds `start`, with everything from `start` to its end put in quotes: the corrected YAML of a hint. */
export function quoteRestOfLine(text: string, start: number): string {
	const line = lineAt(text, start);
	return text.slice(line.start, start).trimStart() + quoteYaml(text.slice(start, line.end).trim());
}

/** The line that holds `start`, with the text as a literal block: the corrected YAML of a hint. */
export function asLiteralBlock(text: string, start: number, content: string): string {
	const head = text.slice(lineAt(text, start).start, start).trimStart().trimEnd();
	const indent = `${" ".repeat(/^(?:- +)*/.exec(head)?.[0].length ?? 0)}  `;
	const lines = content.split("\n").map((line) => (line === "" ? "" : indent + line));
	return `${head} |\n${lines.join("\n")}`;
}
