import type { JsonValue } from "../../generator/model/json.ts";
import type { FieldIR, ObjectTypeIR, TypeIR } from "../../generator/model/type-ir.ts";

const text: TypeIR = { kind: "string" };
const number: TypeIR = { kind: "number" };
const boolean: TypeIR = { kind: "boolean" };

const arrayOf = (items: TypeIR): TypeIR => ({ kind: "array", items });
const recordOf = (values: TypeIR): TypeIR => ({ kind: "record", values });
const union = (...members: readonly TypeIR[]): TypeIR => ({ kind: "union", members });

/** An object type from its fields; a name that ends with `?` is optional. */
function objectOf(fields: Readonly<Record<string, TypeIR>>): ObjectTypeIR {
	return {
		kind: "object",
		fields: Object.entries(fields).map(
			([name, type]): FieldIR => ({ name: name.replace("?", ""), type, optional: name.endsWith("?") }),
		),
	};
}

const item = objectOf({
	title: text,
	"count?": number,
	flag: boolean,
	tags: arrayOf(text),
	"sel?": objectOf({ title: text, "note?": text }),
});

/** An input with every kind of type, whose names are a trap here and there: what random templates talk about. */
export const sampleType: ObjectTypeIR = objectOf({
	title: text,
	count: number,
	flag: boolean,
	"note?": text,
	"maybe?": boolean,
	plan: union({ kind: "literal", value: "free" }, { kind: "literal", value: "" }),
	either: union(text, { kind: "null" }),
	scalar: union(text, number, boolean),
	tags: arrayOf(text),
	"counts?": arrayOf(number),
	items: arrayOf(item),
	grid: arrayOf(arrayOf(text)),
	holes: arrayOf(union(text, { kind: "null" })),
	sel: item,
	"deep?": objectOf({ inner: objectOf({ "title?": text, items: arrayOf(item), "more?": item }), count: number }),
	nullable: union(item, { kind: "null" }),
	map: recordOf(text),
	maps: recordOf(item),
	"lists?": recordOf(arrayOf(number)),
	any: { kind: "unknown" },
	input: text,
	text: text,
	class: text,
	hasOwnProperty: text,
	constructor: objectOf({ name: text }),
});

/** The JSON Schema of the part of `sampleType` that a template names. */
export const schemaFor = (template: string): JsonValue =>
	schemaOf({ ...sampleType, fields: sampleType.fields.filter(({ name }) => template.includes(name)) });

/** The JSON Schema of a type. */
function schemaOf(type: TypeIR): JsonValue {
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
			return {};
		case "literal":
			return { const: type.value };
		case "array":
			return { type: "array", items: schemaOf(type.items) };
		case "record":
			return { type: "object", additionalProperties: schemaOf(type.values) };
		case "object":
			return {
				type: "object",
				properties: Object.fromEntries(type.fields.map((field) => [field.name, schemaOf(field.type)])),
				required: type.fields.filter(({ optional }) => !optional).map(({ name }) => name),
			};
		case "union":
			return { anyOf: type.members.map(schemaOf) };
	}
}
