import type { ConstraintIR } from "../model/constraint-ir.ts";
import { isJsonList } from "../model/is-json-list.ts";
import type { JsonValue } from "../model/json.ts";
import type { ArrayTypeIR, ObjectTypeIR, TypeIR } from "../model/type-ir.ts";
import { constraintsOf } from "./schema-constraints.ts";
import { type Family, familyOf } from "./schema-family.ts";
import { keepsRule } from "./schema-keeps-rule.ts";
import { placeType } from "./schema-tuple.ts";

/** Whether a value that a schema holds is of a type. What only a program could tell, as of formats, is taken for true. */
export function valueFits(type: TypeIR, value: JsonValue): boolean {
	switch (type.kind) {
		case "runtime":
			return false;
		case "unknown":
			return (type.where ?? []).every((rule) => familyOf(rule) !== valueFamily(value) || valueFits(rule, value));
		case "union": {
			const count = type.members.filter((member) => valueFits(member, value)).length;
			return type.exclusive === true ? count === 1 : count > 0;
		}
		case "reference":
			return valueFits(type.target(), value);
		case "literal":
			return type.value === value;
		case "undefined":
			return false;
		case "string":
		case "number":
		case "integer":
		case "boolean":
		case "null":
		case "array":
		case "record":
		case "object":
			return familyOf(type) === valueFamily(value) && fitsInside(type, value) && keepsAll(type, value);
	}
}

/** Asked of a value of the right family. */
function fitsInside(type: TypeIR, value: JsonValue): boolean {
	if (type.kind === "integer") return Number.isInteger(value);
	if (type.kind === "array") return isJsonList(value) && fitsList(type, value);
	if (type.kind === "record") return Object.values(toMap(value)).every((each) => valueFits(type.values, each));
	return type.kind !== "object" || fitsObject(type, toMap(value));
}

const fitsList = (type: ArrayTypeIR, items: readonly JsonValue[]): boolean =>
	items.length >= (type.tuple?.required ?? 0) && items.every((item, i) => valueFits(placeType(type, i), item));

function fitsObject({ fields, additional, closed }: ObjectTypeIR, map: Readonly<Record<string, JsonValue>>): boolean {
	const further = Object.entries(map).filter(([key]) => !fields.some(({ name }) => name === key));
	return (
		fields.every(({ name, type, optional }) => {
			const value = Object.hasOwn(map, name) ? map[name] : undefined;
			return value === undefined ? optional : valueFits(type, value);
		}) &&
		(closed !== true || further.length === 0) &&
		further.every(([, value]) => additional === undefined || valueFits(additional, value))
	);
}

const keepsAll = (type: TypeIR, value: JsonValue): boolean =>
	constraintsOf(type).every((rule) => keeps(value, rule) !== false);

function keeps(value: JsonValue, rule: ConstraintIR): boolean | undefined {
	const items = isJsonList(value) ? value : [];
	const keys = Object.keys(toMap(value));
	switch (rule.kind) {
		case "minItems":
			return items.length >= rule.value;
		case "maxItems":
			return items.length <= rule.value;
		case "uniqueItems":
			return new Set(items.map(canonical)).size === items.length;
		case "minProperties":
			return keys.length >= rule.value;
		case "maxProperties":
			return keys.length <= rule.value;
		case "propertyNames":
			return keys.every((key) => valueFits(rule.names, key));
		case "minimum":
		case "maximum":
		case "exclusiveMinimum":
		case "exclusiveMaximum":
		case "multipleOf":
		case "minLength":
		case "maxLength":
		case "pattern":
		case "finite":
		case "format":
			return typeof value === "string" || typeof value === "number" ? keepsRule(value, rule) : undefined;
	}
}

/** A text that equal values share, in whatever order their keys stand. */
const canonical = (value: JsonValue): string =>
	JSON.stringify(value, (_key, part: unknown) =>
		typeof part === "object" && part !== null && !Array.isArray(part)
			? Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))
			: part,
	);

function toMap(value: JsonValue): Readonly<Record<string, JsonValue>> {
	return typeof value === "object" && value !== null && !isJsonList(value) ? value : {};
}

function valueFamily(value: JsonValue): Family {
	if (value === null) return "null";
	if (isJsonList(value)) return "array";
	if (typeof value === "string") return "string";
	if (typeof value === "number") return "number";
	return typeof value === "boolean" ? "boolean" : "object";
}
