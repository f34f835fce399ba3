import { outputKeys } from "../output.ts";
import type { EditorSchema } from "./editor-schema.ts";

const options: Readonly<Record<(typeof outputKeys)[number], EditorSchema>> = {
	schema: {
		description: "What the answer is: Picoschema (`answer: string`), JSON Schema or a type (`./types.ts#Name`).",
		$ref: "#/definitions/notation",
	},
	inject: {
		description: "Whether the answer is asked for in the prompt: as JSON Schema, or in the words of `prompt-manager`.",
		enum: [true, false, "prompt-manager"],
	},
	strict: {
		description: "Whether the provider is to hold the answer to the schema; `true` without it.",
		type: "boolean",
	},
};

/** A value of `inject` or `strict` that is no type of a field of that name. */
const option: EditorSchema = { anyOf: [{ type: ["boolean", "null", "number"] }, { const: "prompt-manager" }] };

/** What stands under `output:`: a schema, or a map of a schema and how the answer is asked for. */
export const output: EditorSchema = {
	description: "What comes back: a schema, a type, or `{ schema, inject, strict }`.",
	if: {
		type: "object",
		minProperties: 1,
		propertyNames: { enum: outputKeys },
		properties: { inject: option, strict: option },
	},
	then: { properties: options, required: ["schema"] },
	else: { $ref: "#/definitions/notation" },
};
