/** The parser of TypeScript modules, which throws where a text is none; loaded when it is asked for, as few runs need it. */
export async function loadParser(): Promise<(text: string) => unknown> {
	const { parsers } = await import("prettier/plugins/babel");
	// Its type asks for all options of prettier, of which it needs none.
	return parsers["babel-ts"].parse as unknown as (text: string) => unknown;
}
