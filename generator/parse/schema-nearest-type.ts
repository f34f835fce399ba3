import { didYouMean } from "./did-you-mean.ts";

/** What the types are called elsewhere. */
const otherNames: ReadonlyMap<string, string> = new Map([
	["str", "string"],
	["text", "string"],
	["int", "integer"],
	["float", "number"],
	["double", "number"],
	["decimal", "number"],
	["bool", "boolean"],
	["list", "array"],
	["dict", "object"],
	["map", "object"],
	["none", "null"],
	["unknown", "any"],
]);

/** The one of the types that was probably meant, told by another language's word for it or by a slip of the keys. */
export function nearestType(written: string, types: readonly string[]): string | undefined {
	const lower = written.toLowerCase();
	const translated = otherNames.get(lower);
	return translated !== undefined && types.includes(translated) ? translated : didYouMean(written, types);
}
