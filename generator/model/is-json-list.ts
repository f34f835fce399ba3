import type { JsonValue } from "./json.ts";

/** Whether a JSON value is a list: `Array.isArray` does not narrow readonly arrays out of the union. */
export const isJsonList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);
