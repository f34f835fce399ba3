import type { JsonSchema } from "./types/standard-schema.ts";

/**
 * The JSON Schema of where media come from, as far as it is JSON: an address, or base64 with its type. `more` are further
 * properties.
 *
 * @example mediaSchema().type // "object"
 */
export const mediaSchema = (more: JsonSchema = {}): JsonSchema => {
	const text = { type: "string" };
	return {
		type: "object",
		properties: { url: text, base64: text, mediaType: text, bytes: { not: {} }, ...more },
		anyOf: [
			{ required: ["url"], properties: { base64: { not: {} } } },
			{ required: ["base64", "mediaType"], properties: { url: { not: {} } } },
		],
	};
};
