/** How many places are tried: more than one JSON value in an answer is rare, and each attempt reads on to its end. */
const attempts = 32;

/**
 * The JSON in a fenced code block, or else the first object or array in a text, as between other words; undefined where
 * there is none.
 *
 * @example findJson('Here it is: {"a": 1}. Bye!') // { a: 1 }
 */
export const findJson = (text: string): unknown => {
	const fenced = tryParse(/```(?:json)?[^\S\n]*\n(.*?)```/is.exec(text)?.[1] ?? "");
	if (fenced !== undefined) return fenced;
	let from = 0;
	for (let attempt = 0; attempt < attempts; attempt++) {
		const start = text.slice(from).search(/[{[]/);
		if (start < 0) return undefined;
		from += start;
		const end = endOfValue(text, from);
		const value = end === undefined ? undefined : tryParse(text.slice(from, end));
		if (value !== undefined) return value;
		from++;
	}
	return undefined;
};

/** Where the brackets that open at `start` are closed again; those inside of strings do not count. */
const endOfValue = (text: string, start: number): number | undefined => {
	let depth = 0;
	let quoted = false;
	for (let i = start; i < text.length; i++) {
		const character = text[i];
		if (character === '"') quoted = !quoted;
		else if (quoted) i += character === "\\" ? 1 : 0;
		else if (character === "{" || character === "[") depth++;
		else if (character === "}" || character === "]") depth--;
		if (depth === 0) return i + 1;
	}
	return undefined;
};

const tryParse = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};
