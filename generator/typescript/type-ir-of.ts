import { type Node, type Symbol as PropertySymbol, SymbolFlags, type Type } from "ts-morph";
import type { FieldIR, TypeIR } from "../model/type-ir.ts";
import { plainTypeOf } from "./plain-type-of.ts";
import { unionOfTypes } from "./union-of-types.ts";
import { withoutUndefined } from "./without-undefined.ts";

const unknown: TypeIR = { kind: "unknown" };

/**
 * A TypeScript type in the words of TypeIR; what it has no word for (functions, classes, tuples, enums, a type that holds
 * itself) is `unknown`. `location` is where the type is read.
 */
export function typeIrOf(type: Type, location: Node): TypeIR {
	return convert(type, { location, outer: [] });
}

type Conversion = {
	readonly location: Node /** The types that are being converted around this one. */;
	readonly outer: readonly Type[];
};

function convert(type: Type, conversion: Conversion): TypeIR {
	if (type.isEnum() || type.isEnumLiteral()) return unknown;
	const plain = plainTypeOf(type);
	if (plain !== undefined) return plain;
	if (conversion.outer.some((outer) => outer.compilerType === type.compilerType)) return unknown;
	const inside = { ...conversion, outer: [...conversion.outer, type] };
	if (type.isTypeParameter()) {
		const constraint = type.getConstraint();
		return constraint === undefined ? unknown : convert(constraint, inside);
	}
	if (type.isUnion()) return unionOfTypes(type.getUnionTypes().map((member) => convert(member, inside)));
	const items = type.getArrayElementType();
	if (items !== undefined) return { kind: "array", items: convert(items, inside) };
	return convertObject(type, inside);
}

function convertObject(type: Type, conversion: Conversion): TypeIR {
	if (!isPlainObject(type)) return unknown;
	const index = type.getStringIndexType();
	const additional = index && convert(index, conversion);
	const fields = type.getProperties().map((property) => convertField(property, conversion));
	const known = fields.filter((field) => field !== undefined);
	if (known.length < fields.length) return unknown;
	if (known.length > 0) return { kind: "object", fields: known, ...(additional === undefined ? {} : { additional }) };
	return additional === undefined ? unknown : { kind: "record", values: additional };
}

/** Whether values of the type can be written as JSON: no function, no instance of a class. */
function isPlainObject(type: Type): boolean {
	if (type.isIntersection()) return type.getIntersectionTypes().every(isPlainObject);
	return (
		type.isObject() &&
		!type.isTuple() &&
		!type.isClass() &&
		type.getCallSignatures().length === 0 &&
		type.getConstructSignatures().length === 0
	);
}

/** A property; undefined where it holds a function. */
function convertField(property: PropertySymbol, conversion: Conversion): FieldIR | undefined {
	const type = property.getTypeAtLocation(conversion.location);
	if (type.getNonNullableType().getCallSignatures().length > 0) return undefined;
	const optional = property.hasFlags(SymbolFlags.Optional);
	const converted = convert(type, conversion);
	return { name: property.getName(), type: optional ? withoutUndefined(converted) : converted, optional };
}
