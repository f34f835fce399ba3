import type { Expression } from "../model/code.ts";
import {
	arrow,
	binary,
	call,
	conditional,
	identifier,
	member,
	object,
	property,
	runtimeValue,
	string,
} from "../model/code-builders.ts";
import { nullableMember } from "../model/filled-type.ts";
import { inheritedNames } from "../model/inherited-names.ts";
import { isJsonList } from "../model/is-json-list.ts";
import type { JsonValue } from "../model/json.ts";
import { jsonExpression } from "../model/json-expression.ts";
import type { FieldIR, ObjectTypeIR, TypeIR } from "../model/type-ir.ts";
import { typeOf } from "./type.ts";
import { isNullable } from "./value.ts";

/**
 * The expression of a value with its defaults put in, and undefined where its type has none. What is given stays as it is:
 * an object or a list that lacks something is copied, all else is passed on.
 */
export const emitDefaults = (type: TypeIR, value: Expression): Expression | undefined => fill(type, value, 0);

function fill(type: TypeIR, value: Expression, depth: number): Expression | undefined {
	if (type.kind === "object") return fillObject(type, value, depth);
	if (type.kind === "union") {
		const only = nullableMember(type);
		return only && fill(only, value, depth);
	}
	if (type.kind !== "array" || type.tuple !== undefined) return undefined;
	const item = `item${depth === 0 ? "" : depth + 1}`;
	const filled = fill(type.items, identifier(item), depth + 1);
	return filled && call(runtimeValue("withItems"), value, arrow([{ name: item }], ifThere(type.items, item, filled)));
}

const ifThere = (type: TypeIR, name: string, filled: Expression): Expression =>
	isNullable(type) ? binary("&&", identifier(name), filled) : filled;

function fillObject({ fields }: ObjectTypeIR, value: Expression, depth: number): Expression | undefined {
	const filled = fields.flatMap((field) => {
		const expression = fillField(field, read(field, value), depth);
		return expression === undefined ? [] : [property(field.name, expression)];
	});
	return filled.length === 0 ? undefined : call(runtimeValue("withFields"), value, object(filled));
}

/** Null does not take the default: it is a value. */
function fillField(field: FieldIR, value: Expression, depth: number): Expression | undefined {
	const { type, optional } = field;
	const inside = fill(type, value, depth);
	const nullable = isNullable(type);
	if (field.default === undefined) {
		return inside && (optional || nullable ? binary("&&", value, inside) : inside);
	}
	const missing = jsonExpression(completeDefault(type, field.default));
	if (inside === undefined && !nullable) return binary("??", value, missing);
	const given = inside === undefined ? value : nullable ? binary("&&", value, inside) : inside;
	return conditional(binary("===", value, { kind: "undefined" }), missing, given);
}

/** TypeScript cannot tell that an own property was found to be there, so it is told the type that it has then. */
const read = ({ name, type }: FieldIR, value: Expression): Expression =>
	inheritedNames.has(name)
		? { kind: "as", value: call(runtimeValue("own"), value, string(name)), type: typeOf(type) }
		: member(value, name);

/** A default with the defaults of its own fields in it. */
function completeDefault(type: TypeIR, value: JsonValue): JsonValue {
	if (typeof value !== "object" || value === null) return value;
	if (type.kind === "union") {
		const only = nullableMember(type);
		return only === undefined ? value : completeDefault(only, value);
	}
	if (isJsonList(value)) {
		return type.kind === "array" && type.tuple === undefined
			? value.map((item) => completeDefault(type.items, item))
			: value;
	}
	if (type.kind !== "object") return value;
	const filled = type.fields.flatMap((field): [string, JsonValue][] => {
		const given = Object.hasOwn(value, field.name) ? value[field.name] : field.default;
		return given === undefined ? [] : [[field.name, completeDefault(field.type, given)]];
	});
	return Object.fromEntries([...Object.entries(value), ...filled]);
}
