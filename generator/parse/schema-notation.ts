import type { DataNode, MapEntry } from "./data-node.ts";
import { noSchemaFiles, type SchemaFiles } from "./schema-files.ts";
import { parseWholeSchema } from "./schema-json-whole.ts";
import type { SchemaPart } from "./schema-part.ts";
import { parsePicoschema } from "./schema-picoschema.ts";

/** The types that make JSON Schema of a map whose `type` is one of them. */
export const jsonSchemaTypes = ["any", "array", "boolean", "integer", "null", "number", "object", "string"];

/** The type that a schema says, in JSON Schema, whose `$ref`s may lead into `files`, or in Picoschema. */
export const parseNotation = (node: DataNode, files: SchemaFiles = noSchemaFiles): SchemaPart =>
	node.kind === "map" && isJsonSchema(node.entries) ? parseWholeSchema(node, files) : parsePicoschema(node);

/**
 * Whether a map is JSON Schema. As in dotprompt it is when it has a `type` that is the plain name of a type (or a list of
 * them), or a map as `properties`; beside that one with a `$ref`, a `$schema` or a list as `allOf`, `anyOf` or `oneOf`.
 */
export const isJsonSchema = (entries: readonly MapEntry[]): boolean =>
	entries.some(({ name, value }) => {
		if (name === "properties") return value.kind === "map";
		if (name === "allOf" || name === "anyOf" || name === "oneOf") return value.kind === "list";
		if (name !== "type") return name === "$ref" || name === "$schema";
		return value.kind === "list" || (value.kind === "scalar" && jsonSchemaTypes.includes(String(value.value)));
	});
