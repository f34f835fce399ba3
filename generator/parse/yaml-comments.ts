import { Lexer } from "yaml";

/** Marks of the lexer that stand for no text: a document or a scalar begins, a map or list in braces ends too early. */
const marks: readonly string[] = ["\u0002", "\u0018", "\u001F"];

/** Where the comments of a YAML text begin, as offsets: not every `#` begins one, in a block or in quotes it is text. */
export function findYamlComments(text: string): ReadonlySet<number> {
	const starts = new Set<number>();
	let offset = 0;
	let before = "";
	for (const token of new Lexer().lex(text)) {
		if (token.startsWith("#") && before !== "\u001F") starts.add(offset);
		if (!marks.includes(token)) offset += token.length;
		before = token;
	}
	return starts;
}
