import type { DataNode } from "./data-node.ts";
import { rootContext, schemaPlace } from "./schema-context.ts";
import { noSchemaFiles, type SchemaFiles } from "./schema-files.ts";
import { refuseDefault } from "./schema-json-default.ts";
import { parseJsonSchema } from "./schema-json-schema.ts";
import type { SchemaPart } from "./schema-part.ts";

/** The type that a whole JSON Schema says, whose `$ref`s may lead into `files`, and back to itself. */
export function parseWholeSchema(node: DataNode, files: SchemaFiles = noSchemaFiles): SchemaPart {
	const context = rootContext(node, files);
	const part = refuseDefault(parseJsonSchema(node, context));
	context.targets.set(schemaPlace(node, []), part.type);
	return part;
}
