import type { Expression } from "../model/code.ts";
import { binary, call, conditional, identifier, member, number, runtimeValue, string } from "../model/code-builders.ts";
import type { ConditionIR, ValueIR } from "../model/prompt-ir.ts";
import type { TypeIR } from "../model/type-ir.ts";
import { negate } from "./negate.ts";
import { typeOf } from "./type.ts";

/** The expression that reads a value; `input` is the name of the prompt function's parameter. */
export function emitValue(value: ValueIR): Expression {
	switch (value.kind) {
		case "input":
			return identifier("input");
		case "variable":
			return identifier(value.name);
		case "member": {
			const object = emitValue(value.object);
			if (!value.own) return member(object, value.name, { optional: value.optional, brackets: value.brackets });
			const read = call(runtimeValue("own"), object, string(value.name));
			return isUnknown(value.type) ? read : { kind: "as", value: read, type: typeOf(value.type) };
		}
		case "element":
			return emitElement(value);
		case "first":
			return binary("===", identifier(value.index), number(0));
		case "last":
			return binary(
				"===",
				identifier(value.index),
				binary("-", member(identifier(value.collection), "length"), number(1)),
			);
		case "outer": {
			// Two types without overlap could not be compared; at run time they may hold one object all the same.
			const inner: Expression = {
				kind: "as",
				value: emitValue(value.inner),
				type: { kind: "keyword", name: "unknown" },
			};
			return conditional(
				binary("!=", inner, emitValue(value.outer)),
				emitValue(value.then),
				emitValue(value.otherwise),
			);
		}
		case "nothing":
			return { kind: "undefined" };
	}
}

function emitElement(value: ValueIR & { kind: "element" }): Expression {
	const object = emitValue(value.object);
	return value.optional
		? conditional(
				binary("!=", object, { kind: "null" }),
				{ kind: "index", object, index: number(value.position) },
				{ kind: "undefined" },
			)
		: { kind: "index", object, index: number(value.position) };
}

/** The expression that asks a condition. */
export function emitCondition({ value, test, negated }: ConditionIR): Expression {
	const expression = emitValue(value);
	const asked = (positive: Expression): Expression => (negated ? negate(positive) : positive);
	switch (test) {
		case "truthy":
			return asked(expression);
		case "length": {
			const length = member(expression, "length", { optional: isOptional(value.type) });
			return asked(isOptional(value.type) ? length : binary(">", length, number(0)));
		}
		case "keys": {
			const collection = isOptional(value.type)
				? binary("??", expression, { kind: "object", properties: [] })
				: expression;
			const count = member(call(member(identifier("Object"), "keys"), collection), "length");
			return asked(binary(">", count, number(0)));
		}
		case "present":
			return asked(binary("!=", expression, { kind: "null" }));
		case "runtime":
			return asked(call(runtimeValue("isTruthy"), expression));
		case "filled":
			return asked(call(runtimeValue("isFilled"), expression));
	}
}

/** Whether a value may be null or undefined. */
export const isOptional = (type: TypeIR): boolean =>
	type.kind === "null" ||
	type.kind === "undefined" ||
	type.kind === "unknown" ||
	(type.kind === "union" && type.members.some(isOptional));

const isUnknown = (type: TypeIR): boolean =>
	type.kind === "unknown" || (type.kind === "union" && type.members.some(isUnknown));
