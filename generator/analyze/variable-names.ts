import type { ValueIR } from "../model/prompt-ir.ts";

/** Names that a text function uses itself, or that JavaScript reserves. */
const reservedNames = new Set(
	(
		"input text own isTruthy isFilled toText undefined NaN Infinity Object Array String Number await break case catch class " +
		"const continue debugger default delete do else enum export extends false finally for function if implements import in " +
		"instanceof interface let new null package private protected public return static super switch this throw true try " +
		"typeof var void while with yield arguments eval async of"
	).split(" "),
);

/** A name that is neither reserved nor taken: the wish itself or with a number behind it. Takes it. */
export function createName(wish: string, taken: Set<string>): string {
	let name = wish;
	for (let count = 2; taken.has(name) || reservedNames.has(name); count++) name = `${wish}${count}`;
	taken.add(name);
	return name;
}

/** What an element of a collection is called: `item` of `items`, `entry` of `entries`, else `item`. */
export function elementName(collection: ValueIR): string {
	const plural = collection.kind === "member" ? collection.name : "";
	if (!/^[A-Za-z][A-Za-z0-9]*s$/.test(plural) || plural.endsWith("ss")) return "item";
	if (plural.endsWith("ies")) return `${plural.slice(0, -3)}y`;
	return /(?:ss|x|ch|sh)es$/.test(plural) ? plural.slice(0, -2) : plural.slice(0, -1);
}
