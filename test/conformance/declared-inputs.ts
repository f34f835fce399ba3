import type { JsonValue } from "../../generator/model/json.ts";

const deep = {
	type: "object",
	properties: {
		a: {
			type: "object",
			properties: { b: { type: "object", properties: { c: { type: "boolean" } } } },
		},
	},
} as const satisfies JsonValue;

const node = {
	type: "object",
	properties: { content: { type: "string" }, nodes: { type: "array", items: { $ref: "#" } } },
	required: ["content", "nodes"],
} as const satisfies JsonValue;

/** The input of public cases whose data does not tell its type: JSON Schema, as an author would declare it. */
export const declaredInputs: Readonly<Record<string, { readonly input: JsonValue }>> = {
	"mustache-inverted-013": { input: deep },
	"mustache-sections-021": { input: deep },
	"mustache-partials-003": { input: node },
};
