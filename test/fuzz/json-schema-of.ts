import type { JsonValue } from "../../generator/model/json.ts";
import type { TypeIR } from "../../generator/model/type-ir.ts";

/** The JSON Schema of a type. */
export function jsonSchemaOf(type: TypeIR): JsonValue {
	switch (type.kind) {
		case "reference":
			throw new Error(`${type.name} holds itself`);
		case "string":
		case "number":
		case "integer":
		case "boolean":
		case "null":
			return { type: type.kind };
		case "undefined":
		case "unknown":
		case "runtime":
			return {};
		case "literal":
			return { const: type.value };
		case "array":
			return { type: "array", items: jsonSchemaOf(type.items) };
		case "record":
			return { type: "object", additionalProperties: jsonSchemaOf(type.values) };
		case "object":
			return {
				type: "object",
				properties: Object.fromEntries(type.fields.map((field) => [field.name, jsonSchemaOf(field.type)])),
				required: type.fields.filter(({ optional }) => !optional).map(({ name }) => name),
			};
		case "union":
			return { anyOf: type.members.map(jsonSchemaOf) };
	}
}
