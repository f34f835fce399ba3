import type { Node } from "ts-morph";
import type { FieldIR, ObjectTypeIR } from "../../model/type-ir.ts";
import { refuseCall, type ZodCall } from "./call.ts";
import { literalOf } from "./literal-of.ts";
import { readShape } from "./read-shape.ts";
import { type SchemaValue, schemaOf } from "./schema-value.ts";
import { innerType, stepInto } from "./schema-walk.ts";

/** An object schema as a method of it makes it; undefined for a name that is none. */
export function changedObject(type: ObjectTypeIR, name: string, call: ZodCall): SchemaValue | undefined {
	const { walk } = call;
	const argument = call.argument(0);
	switch (name) {
		case "strict":
			return schemaOf({ kind: "object", fields: type.fields, closed: true });
		case "strip":
			return schemaOf({ kind: "object", fields: type.fields });
		case "loose":
		case "passthrough":
			return schemaOf({ kind: "object", fields: type.fields, additional: { kind: "unknown" } });
		case "catchall":
			return schemaOf(withCatchall(type.fields, argument, call));
		case "extend":
		case "safeExtend":
			return schemaOf(
				argument === undefined ? type : { ...type, fields: mergeFields(type.fields, readShape(argument, walk)) },
			);
		case "merge":
			return mergeObject(type, argument, call);
		case "pick":
		case "omit":
		case "partial":
		case "required":
			return masked(type, name, call);
		case "keyof":
			return schemaOf({ kind: "union", members: type.fields.map((field) => ({ kind: "literal", value: field.name })) });
		default:
			return undefined;
	}
}

function withCatchall(fields: readonly FieldIR[], argument: Node | undefined, { walk }: ZodCall): ObjectTypeIR {
	const additional = argument === undefined ? undefined : innerType(argument, stepInto(walk, "[key]"));
	if (additional === undefined) return { kind: "object", fields };
	const isNever = additional.kind === "union" && additional.members.length === 0;
	return isNever ? { kind: "object", fields, closed: true } : { kind: "object", fields, additional };
}

/** Fields of the same name are replaced where they stand. */
const mergeFields = (fields: readonly FieldIR[], others: readonly FieldIR[]): readonly FieldIR[] => [
	...new Map([...fields, ...others].map((field) => [field.name, field])).values(),
];

function mergeObject(type: ObjectTypeIR, argument: Node | undefined, call: ZodCall): SchemaValue {
	const other = argument && call.walk.readSchema(argument, call.walk).type;
	if (other?.kind !== "object")
		return refuseCall(call, "whose argument is no object schema", "Write `.extend({ … })`.");
	return schemaOf({ ...other, fields: mergeFields(type.fields, other.fields) });
}

/** Some of the fields, or some of them changed: those that an object of `true` names, or all. */
function masked(type: ObjectTypeIR, name: "pick" | "omit" | "partial" | "required", call: ZodCall): SchemaValue {
	const argument = call.argument(0);
	const mask = argument === undefined ? {} : literalOf(argument)?.value;
	if (typeof mask !== "object" || mask === null || Array.isArray(mask)) {
		return refuseCall(call, "whose fields are not written down", "Write `{ name: true }`.");
	}
	const named = argument === undefined ? undefined : Object.keys(mask);
	const isNamed = (field: FieldIR): boolean => named?.includes(field.name) ?? true;
	const strange = named?.find((key) => !type.fields.some((field) => field.name === key));
	if (strange !== undefined) return refuseCall(call, `and no field is named \`${strange}\``, "Correct the name.");
	if (name === "pick") return schemaOf({ ...type, fields: type.fields.filter(isNamed) });
	if (name === "omit") return schemaOf({ ...type, fields: type.fields.filter((field) => !isNamed(field)) });
	const changed = type.fields.filter(isNamed);
	if (name === "required" && changed.some((field) => field.default !== undefined)) {
		return refuseCall(call, "of a field with a default", "Leave the default out, or the field.");
	}
	const optional = name === "partial";
	return schemaOf({ ...type, fields: type.fields.map((field) => (isNamed(field) ? { ...field, optional } : field)) });
}
