import type { DataNode } from "./data-node.ts";
import type { SchemaPart } from "./schema-part.ts";

/** What a schema inside a schema stands in. */
export type SchemaContext = {
	/** The whole schema, which `#` refers to. */
	readonly root: DataNode;
	/** The schemas that are being read, by their pointers, outermost first. */
	readonly entered: readonly string[];
	/** Those that were read already: a schema that is used twice is read once. */
	readonly read: Map<string, SchemaPart>;
	/** Set inside of a schema with an `$id` of its own, where a reference means another place. */
	readonly embedded: boolean;
};

/** The context of a whole schema. */
export const rootContext = (root: DataNode): SchemaContext => ({
	root,
	entered: [""],
	read: new Map(),
	embedded: false,
});
