import type { TypeNode } from "../model/code.ts";
import { arrayType, keyword, literalType, objectType, unionType } from "../model/code-builders.ts";
import { isJsonList } from "../model/is-json-list.ts";
import type { JsonValue } from "../model/json.ts";

/** The narrowest mutable type of a JSON value: SDKs refuse widened literals and readonly arrays (PROVIDERS.md §14, N1–N3). */
export function jsonType(value: JsonValue): TypeNode {
	if (value === null) return keyword("null");
	if (typeof value !== "object") return literalType(value);
	if (isJsonList(value))
		return arrayType(value.length === 0 ? keyword("never") : unionType(distinct(value.map(jsonType))));
	return objectType(
		Object.entries(value).map(([name, item]) => ({
			kind: "propertyType",
			name,
			readonly: false,
			optional: false,
			type: jsonType(item),
		})),
	);
}

function distinct(types: readonly TypeNode[]): TypeNode[] {
	const seen = new Map(types.map((type) => [JSON.stringify(type), type]));
	return [...seen.values()];
}
