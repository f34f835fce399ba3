import { codeSamples } from "./code-samples.ts";
import type { TagFinding } from "./tag-finding.ts";

/**
 * Finds names in single braces, as Python's f-strings, JavaScript's template literals and JSX write variables, in the text of a
 * file that has no double braces at all. Each name is reported where it first stands. What Markdown shows as code is left
 * alone, and so are braces behind a letter, a bracket, a slash or an operator: LaTeX, regular expressions, paths, CSS.
 */
export function findSingleBraces(text: string): readonly TagFinding[] {
	const samples = codeSamples(text);
	const found = new Set<string>();
	const pattern = /(?<![\w\\}\])^_=/{%#&|@:-])(\$?)\{([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\}(?![}\w`]|\s*(?:=|from\b))/g;
	return [...text.matchAll(pattern)].flatMap((match) => {
		const [whole, dollar, name = ""] = match;
		const start = match.index;
		if (found.has(name) || samples.some((sample) => sample.start <= start && start < sample.end)) return [];
		if (isTypeName(name) || isCodeLine(lineAt(text, start)) || (dollar === "$" && /^[A-Z_\d]+$/.test(name))) return [];
		found.add(name);
		return [
			{
				code: "single-braces",
				message: `${whole} is printed as it is; a variable stands in double braces.`,
				hint: `Write {{${name.replace(/^(?:props|this)\./, "")}}}.`,
				start,
				end: start + whole.length,
			},
		];
	});
}

/** A type as comments and manuals write it: `{string}`, `{FormData}`. */
const isTypeName = (name: string): boolean =>
	/(?:^|\.)[A-Z]\w*[a-z]\w*$/.test(name) ||
	/^(?:string|str|number|integer|int|float|boolean|bool|object|array|list|dict|any|unknown|function|symbol|bigint|void|this|null|undefined)$/.test(
		name,
	);

const lineAt = (text: string, index: number): string =>
	text.slice(text.lastIndexOf("\n", index - 1) + 1).split("\n", 1)[0] ?? "";

/** A line of a programming language, as far as such lines can be told from prose. */
const isCodeLine = (line: string): boolean =>
	/^\s*(?:import|export|const|let|var|return|function|def|class|if \(|for \(|while \()\b|[;{]\s*$|\\\w+\{|=>/.test(
		line,
	);
