import { capitalize, uncapitalize } from "../model/pascal-case.ts";

/**
 * Names that no module may export although JavaScript allows it, each with the reason. `constructor`, `prototype`,
 * `toString` and their like are not among them: a module namespace has no prototype that they could hide.
 */
export const refusedNames: ReadonlyMap<string, string> = new Map([
	["then", "a module that exports `then` is taken for a promise by `await import()`"],
	["default", "it would be the default export, which `export *` and `import * as` treat apart"],
	["index", "it is the name of the module that holds its folder's prompts"],
	["__proto__", "as a key it sets the prototype of an object"],
]);

/**
 * Words that cannot be the name of a const in a module: reserved in strict mode, names that TypeScript or the wrapper of
 * a CommonJS module declares, and the globals that generated code itself reads.
 */
const unusableAsConst: ReadonlySet<string> = new Set(
	`arguments await break case catch class const continue debugger default delete do else enum eval export extends false
	finally for function if implements import in instanceof interface let new null package private protected public return
	static super switch this throw true try typeof var void while with yield
	exports module require globalThis undefined`.split(/\s+/),
);

/** The segments of an id as they stand in the generated code: `["billing", "refundLate"]` for `billing/refund-late`. */
export const promptPath = (id: string): string[] => id.split("/").map(camelCase);

/** What a prompt's type names begin with: `Refund` of `RefundInput`. */
export const typeNameOf = (id: string): string => capitalize(promptPath(id).at(-1) ?? "");

/** The name of a prompt's const: its exported name, with `_` behind a word that cannot be one (`delete_`). */
export const localName = (exportedName: string): string =>
	unusableAsConst.has(exportedName) ? `${exportedName}_` : exportedName;

/** One segment of an id without its separators (`.`, `_`, `-`), every word but the first one with a capital. */
function camelCase(segment: string): string {
	const [first = "", ...others] = segment.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
	return uncapitalize(first) + others.map(capitalize).join("");
}
