/**
 * The parser of modules, which throws where a text is none; loaded when it is asked for, as few runs need it. Babel's own
 * parser of JavaScript, as prettier sets it up, takes Flow's types, so acorn is the one for `js`.
 */
export async function loadParser(language: "ts" | "js" = "ts"): Promise<(text: string) => unknown> {
	const parser =
		language === "ts"
			? (await import("prettier/plugins/babel")).parsers["babel-ts"]
			: (await import("prettier/plugins/acorn")).parsers.acorn;
	// Its type asks for all options of prettier; it needs them to be an object.
	const parse = parser.parse as unknown as (text: string, options: object) => unknown;
	return (text) => parse(text, {});
}
