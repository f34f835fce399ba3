import type { Expression } from "../model/code.ts";
import { arrow, binary, call, identifier, literalValue, member, runtimeValue, string } from "../model/code-builders.ts";
import type { FieldIR, TypeIR } from "../model/type-ir.ts";

/** The expression that is true for a value of a type; without a name for what is wrong, as unions need it. */
export function typeMatches(type: TypeIR, value: Expression): Expression {
	switch (type.kind) {
		case "string":
		case "boolean":
			return binary("===", { kind: "typeof", value }, string(type.kind));
		case "number":
			return call(runtimeValue("isNumber"), value);
		case "integer":
			return call(member(identifier("Number"), "isInteger"), value);
		case "null":
			return binary("===", value, { kind: "null" });
		case "undefined":
			return binary("===", value, { kind: "undefined" });
		case "unknown":
			return { kind: "boolean", value: true };
		case "literal":
			return binary("===", value, literalValue(type.value));
		case "array":
			return type.items.kind === "unknown"
				? call(member(identifier("Array"), "isArray"), value)
				: call(runtimeValue("isArrayOf"), value, itemTest(type.items));
		case "record":
			return type.values.kind === "unknown"
				? call(runtimeValue("isRecord"), value)
				: call(runtimeValue("isRecordOf"), value, itemTest(type.values));
		case "object":
			return type.fields.reduce<Expression>(
				(test, field) => binary("&&", test, fieldMatches(field, value)),
				call(runtimeValue("isObject"), value),
			);
		case "union":
			return unionMatches(type.members, value);
	}
}

function unionMatches(members: readonly TypeIR[], value: Expression): Expression {
	const kinds = members.map(({ kind }) => kind);
	const isScalar = ["string", "number", "boolean"].every((kind) => kinds.some((known) => known === kind));
	const rest = isScalar ? members.filter(({ kind }) => !["string", "number", "boolean"].includes(kind)) : members;
	const tests = [
		...(isScalar ? [call(runtimeValue("isScalar"), value)] : []),
		...rest.map((member) => typeMatches(member, value)),
	];
	const [first, ...others] = tests;
	if (first === undefined) return { kind: "boolean", value: false };
	return others.reduce((test, other) => binary("||", test, other), first);
}

function fieldMatches({ name, type, optional }: FieldIR, object: Expression): Expression {
	const value = call(runtimeValue("own"), object, string(name));
	const test = typeMatches(type, value);
	return optional ? binary("||", binary("===", value, { kind: "undefined" }), test) : test;
}

const itemTest = (items: TypeIR): Expression => arrow([{ name: "item" }], typeMatches(items, identifier("item")));
