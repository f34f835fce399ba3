import { parenthesisTypes, picoschemaTypes } from "../schema-picoschema-words.ts";
import type { EditorSchema } from "./editor-schema.ts";

const name = String.raw`[^()]*[^()\s?][^()]*`;

/** The keys of fields with a type in parentheses, and perhaps a description behind it. */
const keysOf = (type: (typeof parenthesisTypes)[number]): string => String.raw`^${name}\(\s*${type}\s*(?:,[\s\S]*)?\)$`;

const value: EditorSchema = { $ref: "#/definitions/picoschema" };

const described: Readonly<Record<(typeof parenthesisTypes)[number], EditorSchema>> = {
	array: { ...value, description: "A list; the value is the type of its items." },
	object: { ...value, description: "An object; the value is a map of its fields.", type: "object" },
	enum: { description: "One of the values in the list.", type: "array", minItems: 1 },
};

/** What stands for a type in Picoschema: `string`, `string, what it is`, or a map of fields. */
export const picoschema: EditorSchema = {
	type: ["object", "string", "null"],
	// `null` without quotes is the type of that name.
	pattern: String.raw`^\s*(?:${picoschemaTypes.join("|")})\s*(?:,|$)`,
	patternErrorMessage: `The types are ${picoschemaTypes.join(", ")}; a description stands behind a comma.`,
	examples: picoschemaTypes.filter((type) => type !== "null"),
	propertyNames: {
		pattern: String.raw`^(?:\(\*\)|${name}(?:\(\s*(?:${parenthesisTypes.join("|")})\s*(?:,[\s\S]*)?\))?)$`,
		patternErrorMessage: `Write name, name? or, for other types, name(${parenthesisTypes.join("), name(")}).`,
	},
	properties: { "(*)": { ...value, description: "The type of all further fields." } },
	patternProperties: Object.fromEntries(parenthesisTypes.map((type) => [keysOf(type), described[type]])),
	additionalProperties: { ...value, description: "The type of the variable; `name?` is one that may be left out." },
};
