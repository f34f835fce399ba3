import type { ReferenceTypeIR, TypeIR } from "../model/type-ir.ts";
import type { DataNode } from "./data-node.ts";
import { noSchemaFiles, type SchemaFiles } from "./schema-files.ts";
import type { SchemaPart } from "./schema-part.ts";

/** What a schema inside a schema stands in. */
export type SchemaContext = {
	/** The whole schema, which `#` refers to. */
	readonly root: DataNode;
	/** The schemas that are being read, by their places, outermost first. */
	readonly entered: readonly string[];
	/** Those that were read already, by their places: a schema that is used twice is read once. */
	readonly read: Map<string, SchemaPart>;
	/** Of the schemas that are being read those without a field or an item in between, which would stand for themselves. */
	readonly direct: readonly string[];
	/** The types that hold themselves, by the places of their schemas. */
	readonly references: Map<string, ReferenceTypeIR>;
	/** What those types stand for, once that was read. */
	readonly targets: Map<string, TypeIR>;
	/** How many schemas stand around. */
	readonly depth: number;
	/** Set inside of a schema with an `$id` of its own, where a reference means another place. */
	readonly embedded: boolean;
	/** The files that a reference may lead to. */
	readonly files: SchemaFiles;
};

/** The context of a whole schema. */
export const rootContext = (root: DataNode, files: SchemaFiles = noSchemaFiles): SchemaContext => ({
	root,
	entered: [schemaPlace(root, [])],
	read: new Map(),
	direct: [schemaPlace(root, [])],
	references: new Map(),
	targets: new Map(),
	depth: 0,
	embedded: false,
	files,
});

/** What tells the place of a schema: where its root begins, since a prompt's own stands inside of a file, and the steps from there. */
export const schemaPlace = ({ span }: DataNode, steps: readonly string[]): string =>
	`${span.path}:${span.start}#${steps.map((step) => `/${step}`).join("")}`;
