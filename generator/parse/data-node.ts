import type { Span } from "../model/span.ts";

/** How a scalar was written; decides which text YAML may have taken from it. */
export type ScalarStyle = "plain" | "single-quoted" | "double-quoted" | "literal-block" | "folded-block" | "json";

/** A scalar of a YAML or JSON file. */
export type ScalarNode = {
	readonly kind: "scalar";
	readonly value: string | number | boolean | null;
	readonly style: ScalarStyle;
	/**
	 * The file offset of the value's UTF-16 unit `index` (0 … length, the last being the end): an offset inside a quoted,
	 * block or folded scalar is not a file offset.
	 */
	readonly offsetAt: (index: number) => number;
	readonly span: Span;
	/** The anchor, tag or alias that YAML read before or instead of the value. */
	readonly decoration?: Span;
};

/** One entry of a map, in the order of the file. */
export type MapEntry = { readonly key: ScalarNode; readonly name: string; readonly value: DataNode };

/** A YAML or JSON value with the place it was written at. Aliases are resolved, comments are gone. */
export type DataNode =
	| ScalarNode
	| { readonly kind: "map"; readonly entries: readonly MapEntry[]; readonly span: Span }
	| { readonly kind: "list"; readonly items: readonly DataNode[]; readonly span: Span };
