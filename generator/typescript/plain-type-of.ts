import type { Type } from "ts-morph";
import type { TypeIR } from "../model/type-ir.ts";

/** The type of a value that is no object and no member of an enum; undefined for the others. */
export function plainTypeOf(type: Type): TypeIR | undefined {
	if (type.isString()) return { kind: "string" };
	if (type.isNumber()) return { kind: "number" };
	if (type.isBoolean()) return { kind: "boolean" };
	if (type.isNull()) return { kind: "null" };
	if (type.isUndefined() || type.isVoid()) return { kind: "undefined" };
	if (type.isBooleanLiteral()) return { kind: "literal", value: type.getText() === "true" };
	const value = type.isStringLiteral() || type.isNumberLiteral() ? type.getLiteralValue() : undefined;
	return typeof value === "string" || typeof value === "number" ? { kind: "literal", value } : undefined;
}
