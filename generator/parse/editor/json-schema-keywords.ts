import { formatNames } from "../../model/constraint-ir.ts";
import { knownDialects } from "../schema-json-keywords.ts";
import { typeNames } from "../schema-json-type.ts";
import type { EditorSchema } from "./editor-schema.ts";

const schema: EditorSchema = { $ref: "#/definitions/jsonSchema" };
const text: EditorSchema = { type: "string" };
const limit: EditorSchema = { type: "number" };
const count: EditorSchema = { type: "integer", minimum: 0 };
const flag: EditorSchema = { type: "boolean" };
const schemas: EditorSchema = { type: "array", items: schema, minItems: 1 };
const schemasByName: EditorSchema = { type: "object", additionalProperties: schema };

const keyword = (value: EditorSchema, description: string): EditorSchema => ({ description, ...value });

/** What an editor says of each keyword of JSON Schema that is read. */
export const jsonSchemaKeywords: Readonly<Record<string, EditorSchema>> = {
	type: keyword(
		{ anyOf: [{ enum: typeNames }, { type: "array", items: { enum: typeNames }, minItems: 1 }] },
		"The type of the value, or a list of types.",
	),
	enum: keyword({ type: "array", minItems: 1 }, "The values that there are."),
	const: keyword({}, "The only value that there is."),
	anyOf: keyword(schemas, "Schemas of which at least one fits."),
	oneOf: keyword(schemas, "Schemas of which exactly one fits."),
	allOf: keyword(schemas, "Schemas that all fit."),
	$ref: keyword(text, "Another schema: `#/$defs/name` of this file, or `./other.json#/$defs/name`."),
	$defs: keyword(schemasByName, "Schemas by name, for `$ref`."),
	definitions: keyword(schemasByName, "Schemas by name, for `$ref`, as draft-07 writes them."),
	nullable: keyword(flag, "Whether the value may be null, as OpenAPI says it."),
	description: keyword(text, "What the value is. It becomes the documentation of the field."),
	deprecated: keyword(flag, "Whether the field should no longer be used."),
	default: keyword({}, "What stands for the value where the caller leaves it out."),
	properties: keyword(schemasByName, "The fields of an object, each with its schema."),
	required: keyword({ type: "array", items: text }, "The names of the fields that must be there."),
	additionalProperties: keyword(schema, "The schema of further fields; `false`: there are none."),
	minProperties: keyword(count, "The least number of fields."),
	maxProperties: keyword(count, "The greatest number of fields."),
	propertyNames: keyword(schema, "The schema of the names of the fields."),
	items: keyword(
		{ if: { type: "array" }, then: { items: schema }, else: schema },
		"The schema of each item; as draft-07 writes it, a list with one for each place.",
	),
	prefixItems: keyword({ type: "array", items: schema }, "The schemas of the first items, one for each place."),
	additionalItems: keyword(schema, "The schema of the items behind those that a list under `items` names."),
	minItems: keyword(count, "The least number of items."),
	maxItems: keyword(count, "The greatest number of items."),
	uniqueItems: keyword(flag, "Whether no two items may be equal."),
	minLength: keyword(count, "The least number of characters."),
	maxLength: keyword(count, "The greatest number of characters."),
	pattern: keyword({ type: "string", format: "regex" }, "A regular expression that is found in the text."),
	format: keyword({ enum: formatNames }, "The form of the text, which is checked."),
	minimum: keyword(limit, "The least number."),
	maximum: keyword(limit, "The greatest number."),
	exclusiveMinimum: keyword(limit, "The number is greater than this one."),
	exclusiveMaximum: keyword(limit, "The number is less than this one."),
	multipleOf: keyword({ type: "number", exclusiveMinimum: 0 }, "The number is a multiple of this one."),
	$schema: keyword({ type: "string", pattern: knownDialects.source }, "The dialect: 2020-12 or draft-07."),
	$id: keyword({}, "The name of the schema."),
	$comment: keyword({}, "A note for who reads the file."),
	title: keyword({}, "A name for people."),
	example: keyword({}, "A value, as an example."),
	examples: keyword({}, "Values, as examples."),
	readOnly: keyword({}, "A note that the value is only read; nothing is checked for it."),
	writeOnly: keyword({}, "A note that the value is only written; nothing is checked for it."),
};
