import type { FieldIR, TypeIR } from "../../generator/model/type-ir.ts";

/** Whether a value is of a type; fields beside those that are declared do no harm. */
export function fitsType(value: unknown, type: TypeIR): boolean {
	switch (type.kind) {
		case "reference":
			return fitsType(value, type.target());
		case "union":
			return type.members.some((member) => fitsType(value, member));
		case "array":
			return Array.isArray(value) && value.every((item) => fitsType(item, type.items));
		case "record":
			return isPlainObject(value) && Object.values(value).every((item) => fitsType(item, type.values));
		case "object":
			return isPlainObject(value) && type.fields.every((field) => fitsField(value, field));
		case "literal":
			return value === type.value;
		case "null":
		case "undefined":
			return value === (type.kind === "null" ? null : undefined);
		case "integer":
			return Number.isInteger(value);
		case "unknown":
		case "runtime":
			return true;
		case "string":
		case "number":
		case "boolean":
			return typeof value === type.kind;
	}
}

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

function fitsField(object: Readonly<Record<string, unknown>>, { name, type, optional }: FieldIR): boolean {
	const value = Object.hasOwn(object, name) ? object[name] : undefined;
	return value === undefined ? optional : fitsType(value, type);
}
