import type { SourceFile } from "../model/source-file.ts";
import { readDataFile } from "./data-file.ts";
import type { DataNode } from "./data-node.ts";
import { locateSchema } from "./schema-location.ts";

/** The files, by their paths in the project, that the `$ref`s of a file lead to; whether they are there is not asked. */
export function referredSchemas(source: SourceFile): readonly string[] {
	// A key may be written with an escape; few files have either.
	if (!source.text.includes("$ref") && !source.text.includes("\\")) return [];
	const node = readDataFile(source)?.node;
	return node === undefined ? [] : [...new Set(pathsIn(node))];
}

function pathsIn(node: DataNode): readonly string[] {
	switch (node.kind) {
		case "scalar":
			return [];
		case "list":
			return node.items.flatMap(pathsIn);
		case "map":
			return node.entries.flatMap(({ name, value }) => (name === "$ref" ? pathOf(value) : pathsIn(value)));
	}
}

function pathOf(node: DataNode): readonly string[] {
	// A property may be called `$ref`: then its schema stands here.
	if (node.kind !== "scalar") return pathsIn(node);
	const location = locateSchema(String(node.value), node.span.path);
	return location.kind === "place" && location.path !== undefined ? [location.path] : [];
}
