import { mediaSchema } from "./media-schema.ts";
import type { JsonSchema } from "./types/standard-schema.ts";

/**
 * The JSON Schema of a history: neutral messages, as `addHistoryIssues` takes them, or native ones.
 *
 * @example Object.keys(historySchema()) // ["anyOf"]
 */
export const historySchema = (): JsonSchema => ({
	anyOf: [
		{ type: "array", items: messageSchema() },
		{ type: "object", properties: { native: { type: "array" } }, required: ["native"] },
	],
});

function messageSchema(): JsonSchema {
	const text = { type: "string" };
	const absent = { not: {} };
	const said = contentSchema(partSchemas().slice(0, 1));
	const shown = contentSchema(partSchemas());
	const toolCall = {
		type: "object",
		properties: { id: text, name: text, input: { type: "object" } },
		required: ["id", "name", "input"],
	};
	return {
		type: "object",
		properties: { name: text, cache: cacheSchema(), isError: { type: "boolean" }, native: absent },
		required: ["role", "content"],
		oneOf: [
			{ properties: { role: { enum: ["system", "developer"] }, content: said, toolCalls: absent } },
			{ properties: { role: { const: "user" }, content: shown, toolCalls: absent } },
			{ properties: { role: { const: "assistant" }, content: said, toolCalls: { type: "array", items: toolCall } } },
			{
				properties: { role: { const: "tool" }, content: shown, toolCallId: text, toolCalls: absent },
				required: ["toolCallId"],
			},
			{ properties: { role: { const: "function" }, content: text, toolCalls: absent }, required: ["name"] },
		],
	};
}

/** A text, or a list of parts. */
const contentSchema = (parts: readonly JsonSchema[]): JsonSchema => ({
	anyOf: [{ type: "string" }, { type: "array", items: { anyOf: parts } }],
});

/** Parts: a text, and media. */
function partSchemas(): readonly JsonSchema[] {
	const text = { type: "string" };
	const cache = cacheSchema();
	const media = {
		type: { enum: ["image", "audio", "file"] },
		detail: { enum: ["auto", "low", "high"] },
		name: text,
		cache,
	};
	return [
		{ type: "object", properties: { type: { const: "text" }, text, cache }, required: ["type", "text"] },
		{ ...mediaSchema(media), required: ["type"] },
	];
}

const cacheSchema = (): JsonSchema => ({ enum: [true, "1h"] });
