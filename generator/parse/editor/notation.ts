import { jsonSchemaTypes } from "../schema-notation.ts";
import type { EditorSchema } from "./editor-schema.ts";

const combined = ["allOf", "anyOf", "oneOf"];

/** As `isJsonSchema`: whether a map is JSON Schema; if not it is Picoschema. */
const isJsonSchema: EditorSchema = {
	type: "object",
	anyOf: [
		{ required: ["$ref"] },
		{ required: ["$schema"] },
		{ required: ["properties"], properties: { properties: { type: "object" } } },
		{ required: ["type"], properties: { type: { anyOf: [{ type: ["array", "null"] }, { enum: jsonSchemaTypes }] } } },
		...combined.map((keyword) => ({ required: [keyword], properties: { [keyword]: { type: "array" } } })),
	],
};

/** As `parseTypeImport`: a type that a TypeScript module exports, named relative to the definition. */
export const typeImport: EditorSchema = {
	type: "string",
	pattern: String.raw`^\s*\.{1,2}/[^#]*\.[cm]?tsx?\s*#\s*\S`,
	patternErrorMessage: "Write ./types.ts#Name: a TypeScript file relative to this one, and what it exports.",
};

const inNotation: EditorSchema = {
	if: isJsonSchema,
	then: { $ref: "#/definitions/jsonSchema" },
	else: { $ref: "#/definitions/picoschema" },
};

/** A schema in the notation that its keys show, or a type of TypeScript. */
export const notation: EditorSchema = {
	if: { type: "string", pattern: String.raw`^\s*\.{0,2}/` },
	then: { $ref: "#/definitions/typeImport" },
	else: inNotation,
};

const ofObject: EditorSchema = { properties: { type: { anyOf: [{ const: "object" }, { type: "array" }] } } };

/** What stands under `input:`: a schema of an object, or a type of TypeScript. */
export const input: EditorSchema = {
	description:
		"The variables: Picoschema (`name: string`), JSON Schema or a type (`./types.ts#Name`). Without it they are found in the templates.",
	type: ["object", "string"],
	if: { type: "string" },
	then: { $ref: "#/definitions/typeImport" },
	else: { ...inNotation, allOf: [{ if: isJsonSchema, then: ofObject }] },
};
