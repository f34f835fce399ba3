import type { Expression } from "../model/code.ts";
import { array, call, object, property, runtimeValue } from "../model/code-builders.ts";
import { isJsonList } from "../model/is-json-list.ts";
import type { JsonValue } from "../model/json.ts";
import { jsonExpression } from "../model/json-expression.ts";
import { runtimeSchemas } from "../model/runtime-schemas.ts";

/** A JSON Schema as an expression; what the runtime knows the schema of is a call of it. */
export function schemaExpression(schema: JsonValue): Expression {
	if (schema === runtimeSchemas.History) return call(runtimeValue("historySchema"));
	if (schema === runtimeSchemas.MediaSource) return call(runtimeValue("mediaSchema"));
	if (typeof schema !== "object" || schema === null) return jsonExpression(schema);
	if (isJsonList(schema)) return array(schema.map(schemaExpression));
	return object(Object.entries(schema).map(([name, item]) => property(name, schemaExpression(item))));
}
