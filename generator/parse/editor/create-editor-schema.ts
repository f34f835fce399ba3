import { z } from "zod";
import { nativeSchema } from "../definition-schema.ts";
import { idSegment } from "../prompt-id.ts";
import { semanticVersion } from "../semantic-version.ts";
import type { EditorSchema } from "./editor-schema.ts";
import { jsonSchemaKeywords } from "./json-schema-keywords.ts";
import { mergeUnion } from "./merge-union.ts";
import { messages } from "./messages.ts";
import { input, notation, typeImport } from "./notation.ts";
import { output } from "./output.ts";
import { picoschema } from "./picoschema.ts";
import { toolChoice, toolChoiceAlone, tools } from "./tools.ts";

const version = z
	.string()
	.regex(semanticVersion)
	.nullable()
	.describe('The version of the prompt, in quotes: `"1.2.0"`.')
	.meta({ patternErrorMessage: 'Write three numbers, in quotes: "1.2.0".' });

const id = z
	.string()
	.regex(new RegExp(`^/?${idSegment}(?:/${idSegment})*$`))
	.describe(nativeSchema.shape.id.description ?? "")
	.meta({
		patternErrorMessage:
			"Write a-z, 0-9, `.`, `_` and `-`, a letter or digit first; parts of a path stand between slashes.",
	});

const template = z.string().describe("The text of a prompt without roles, a template: it is sent as one user message.");

const definition = nativeSchema
	.extend({
		id: id.optional(),
		version: version.optional(),
		input: z.unknown().optional().meta(input),
		output: z.unknown().optional().meta(output),
		tools: z.unknown().optional().meta(tools),
		toolChoice: z.unknown().optional().meta(toolChoice),
		template: template.optional(),
		messages: messages.optional().describe("The messages of a chat prompt."),
	})
	.meta({
		if: { required: ["template"] },
		then: { properties: { messages: false } },
		else: { required: ["messages"] },
		allOf: [toolChoiceAlone],
	});

const definitions: EditorSchema = {
	notation,
	typeImport,
	picoschema,
	jsonSchema: { type: ["object", "boolean"], properties: jsonSchemaKeywords, additionalProperties: false },
};

/** The JSON Schema of definition files of the native form, for editors. */
export function createEditorSchema(): EditorSchema {
	const { definitions: extracted, ...schema } = z.toJSONSchema(definition, {
		target: "draft-07",
		io: "input",
		override: ({ jsonSchema }) => mergeUnion(jsonSchema),
	});
	// zod gives what it takes out of the schema this place, whatever `meta` says of it.
	return { ...schema, definitions: { ...Object(extracted), ...definitions } };
}
