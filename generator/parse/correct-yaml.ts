/** The text as a YAML scalar in quotes: with as few escapes as can be. */
export function quoteYaml(text: string): string {
	if (text.includes("\n")) return JSON.stringify(text);
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

/**
 * Where a text without quotes that begins at `start` was meant to end: at the end of its line, or of the last line below
 * that is indented more than its key.
 */
export function endOfMeantText(text: string, start: number): number {
	const first = lineAt(text, start);
	const column = /^[ \t]*(?:- +)*/.exec(text.slice(first.start, start))?.[0].length ?? 0;
	let end = first.end;
	let next = text.indexOf("\n", first.end) + 1;
	while (next > 0 && next < text.length) {
		const line = lineAt(text, next);
		const content = text.slice(line.start, line.end);
		if (content.trim() !== "" && content.length - content.trimStart().length <= column) break;
		if (content.trim() !== "") end = line.end;
		next = text.indexOf("\n", line.end) + 1;
	}
	return start + text.slice(start, end).trimEnd().length;
}

/**
 * The corrected YAML for a text that stands from `start` to `end` and needs quotes: its line with the text in quotes, or
 * with a literal block where the text has several lines.
 */
export function correctText(text: string, start: number, end: number): string {
	const meant = text.slice(start, end);
	if (meant.includes("\n")) return asLiteralBlock(text, start, meant);
	// Quotes around all of it are not part of the text, those of `"a" and "b"` are.
	const inner = /^(["'])((?:(?!\1\W).)*)\1$/.exec(meant)?.[2] ?? meant;
	const line = lineAt(text, start);
	return `${text.slice(line.start, start).trimStart()}${quoteYaml(inner)}${text.slice(end, line.end).trimEnd()}`;
}

/**
 * The line that holds `start`, with the lines of `content` as a literal block. The first line may begin anywhere; the others
 * keep their indentation as far as it differs.
 */
export function asLiteralBlock(text: string, start: number, content: string): string {
	const head = text.slice(lineAt(text, start).start, start).trim();
	const indent = `${" ".repeat(/^(?:- +)*/.exec(head)?.[0].length ?? 0)}  `;
	const [first = "", ...others] = content.split(/\r?\n/).map((line) => line.trimEnd());
	const common = Math.min(...others.filter((line) => line !== "").map((line) => line.length - line.trimStart().length));
	const lines = [first.trimStart(), ...others.map((line) => line.slice(common))];
	return [`${head} |`, ...lines.map((line) => (line === "" ? "" : indent + line))].join("\n");
}
