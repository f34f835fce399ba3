import { toolChoices, type toolKeys } from "../tools.ts";
import type { EditorSchema } from "./editor-schema.ts";
import { input } from "./notation.ts";

const keys: Readonly<Record<(typeof toolKeys)[number], EditorSchema>> = {
	description: {
		description: "What the tool does: the model decides by it.",
		type: ["string", "null"],
	},
	input: {
		description:
			"What the tool is called with: Picoschema (`query: string`), JSON Schema or a type (`./types.ts#Name`).",
		if: { type: "null" },
		else: input,
	},
	strict: {
		description: "Whether OpenAI and Anthropic are to hold the model to the schema.",
		type: ["boolean", "null"],
	},
};

/** What stands under `tools:`. */
export const tools: EditorSchema = {
	description: "The tools that the model may call, by name, each with a description and what it is called with.",
	type: "object",
	additionalProperties: { type: ["object", "null"], properties: keys, additionalProperties: false },
};

/** What `toolChoice:` takes: beside `tools` one of their names too, which no schema can say. */
export const toolChoice: EditorSchema = {
	description: `Whether a tool is to be called: ${toolChoices.join(", ")} or the name of a tool.`,
	type: "string",
};

/** Without tools there is none to name. */
export const toolChoiceAlone: EditorSchema = {
	if: { required: ["tools"] },
	else: { properties: { toolChoice: { enum: toolChoices } } },
};
