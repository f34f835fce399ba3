/** The stretches of a text that Markdown shows as code: fenced blocks, and spans between backticks. */
export function codeSamples(text: string): readonly { readonly start: number; readonly end: number }[] {
	const fences = /^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\1[`~]*[ \t]*\r?$|(?![\s\S]))/gm;
	const spans = /(?<!`)(`{1,2})(?!`)[^`\n]+\1(?!`)/g;
	return [...text.matchAll(fences), ...text.matchAll(spans)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
}
