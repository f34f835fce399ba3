import { type Symbol as MorphSymbol, type Node, ts } from "ts-morph";

/** What the comment on a declaration says of it. */
export type Docs = { readonly description?: string; readonly deprecated?: true };

/** The description, and whether it is deprecated, of the comment before a declaration. */
export function docsOf(symbol: MorphSymbol | undefined, place: Node): Docs {
	if (symbol === undefined) return {};
	const checker = place.getProject().getTypeChecker().compilerObject;
	const text = ts.displayPartsToString(symbol.compilerSymbol.getDocumentationComment(checker)).trim();
	const isDeprecated = symbol.getJsDocTags().some((tag) => tag.getName() === "deprecated");
	return { ...(text === "" ? {} : { description: text }), ...(isDeprecated ? { deprecated: true } : {}) };
}
