/** A tag, a line end, or text between them. */
const token = /\{\{\{\{[\s\S]*?\}\}\}\}|\{\{~?!--[\s\S]*?--~?\}\}|\{\{\{?[\s\S]*?\}\}\}?|\r?\n|[^\n{]+|[\s\S]/g;

/** Templates that are a little shorter than one: without a part of it, a pair of tags, or a word of a tag; the shortest first. */
export function* shorterTexts(text: string): Generator<string> {
	const tokens: readonly string[] = text.match(token) ?? [];
	for (let size = tokens.length; size >= 1; size = Math.ceil(size / 2) - (size === 1 ? 1 : 0)) {
		for (let start = 0; start + size <= tokens.length; start++) yield tokens.toSpliced(start, size).join("");
	}
	yield* withoutPair(tokens);
	for (const [position, part] of tokens.entries()) {
		for (const shorter of isTag(part) ? shorterTags(part) : shorterWords(part)) {
			yield tokens.with(position, shorter).join("");
		}
	}
}

const isTag = (part: string | undefined): boolean => part?.startsWith("{{") === true;

/** Without an opening and a closing tag: the body alone is left; then without all that they enclose. */
function* withoutPair(tokens: readonly string[]): Generator<string> {
	for (const [first, opening] of tokens.entries()) {
		for (let last = first + 1; isTag(opening) && last < tokens.length; last++) {
			if (!isTag(tokens[last])) continue;
			yield tokens.toSpliced(last, 1).toSpliced(first, 1).join("");
			yield tokens.toSpliced(first, last - first + 1).join("");
		}
	}
}

function* shorterTags(tag: string): Generator<string> {
	if (tag.includes("~")) yield tag.replaceAll("~", "");
	if (tag.startsWith("{{{")) yield tag.slice(1, -1);
	const words = tag.split(/(?<=[\s(])|(?=[\s)])/);
	for (let size = words.length - 1; size >= 1; size--) {
		for (let start = 0; start + size <= words.length; start++) {
			const shorter = words.toSpliced(start, size).join("");
			if (isTag(shorter) && shorter.endsWith("}}")) yield shorter;
		}
	}
	if (/@?\.\.\//.test(tag)) yield tag.replace("../", "");
}

function* shorterWords(text: string): Generator<string> {
	if (text.length > 1) yield* [..."x", ...text].filter((character) => character !== text);
}
