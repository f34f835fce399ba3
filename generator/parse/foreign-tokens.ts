/** A token of an expression in another template language. */
export type ForeignToken = { readonly kind: "value" | "operator"; readonly text: string };

const tokenPattern = new RegExp(
	[
		String.raw`\s+`,
		// Strings, numbers, and paths with Go's leading dot, PHP's `$` and positions in brackets.
		String.raw`("(?:\\"|[^"\\])*"|'(?:\\'|[^'\\])*'|-?\d+(?:\.\d+)?(?![\w.])|[@$]?\.?[A-Za-z_](?:[\w$]|-(?=\w))*(?:\.(?:[A-Za-z_][\w$]*|\d+|\[\d+\])|/\d+|\[\d+\]|\["[\w ]+"\]|\['[\w ]+'\])*)`,
		String.raw`([=!]==?|<=|>=|<>|&&|\|\||\?\?|[<>!=+*/%?:(),|-])`,
	].join("|"),
	"y",
);

/** Operators that are words. */
const words: Readonly<Record<string, string>> = {
	and: "&&",
	or: "||",
	not: "!",
	eq: "==",
	equals: "==",
	is: "==",
	ne: "!=",
	neq: "!=",
	lt: "<",
	lte: "<=",
	le: "<=",
	gt: ">",
	gte: ">=",
	ge: ">=",
	in: "in",
	contains: "contains",
	if: "if",
	else: "else",
};

/** The tokens of an expression; undefined where something else stands in it. */
export function readForeignTokens(source: string): readonly ForeignToken[] | undefined {
	const tokens: ForeignToken[] = [];
	for (let at = 0; at < source.length; ) {
		tokenPattern.lastIndex = at;
		const match = tokenPattern.exec(source);
		if (match === null) return undefined;
		const [whole, value, operator] = match;
		at += whole.length;
		const word = value !== undefined && Object.hasOwn(words, value) ? words[value] : undefined;
		if (word !== undefined || operator !== undefined) tokens.push({ kind: "operator", text: word ?? operator ?? "" });
		else if (value !== undefined) tokens.push({ kind: "value", text: value });
	}
	return tokens;
}
