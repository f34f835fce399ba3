import type { Expression } from "./code.ts";
import { array, literalValue, object, property } from "./code-builders.ts";
import { isJsonList } from "./is-json-list.ts";
import type { JsonValue } from "./json.ts";

/** A JSON value as an expression. */
export function jsonExpression(value: JsonValue): Expression {
	if (value === null) return { kind: "null" };
	if (typeof value !== "object") return literalValue(value);
	if (isJsonList(value)) return array(value.map(jsonExpression));
	return object(Object.entries(value).map(([name, item]) => property(name, jsonExpression(item))));
}
