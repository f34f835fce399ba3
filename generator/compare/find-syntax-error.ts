import { loadParser } from "./load-parser.ts";

/** Why a text is no module of TypeScript or JavaScript, with the place in it; undefined where it is one. */
export async function findSyntaxError(text: string, language: "ts" | "js"): Promise<string | undefined> {
	const parse = await loadParser(language);
	try {
		parse(text);
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
