import type { Expression, Statement } from "../../model/code.ts";
import {
	binary,
	call,
	identifier,
	literalValue,
	member,
	not,
	number,
	reference,
	runtimeValue,
	string,
} from "../../model/code-builders.ts";
import type { ReferenceTypeIR, RuntimeTypeIR, TypeIR } from "../../model/type-ir.ts";
import { typeWords } from "../type-words.ts";
import type { Check, Expected } from "./check.ts";
import { checkItems } from "./check-array.ts";
import { checkProperties } from "./check-object.ts";
import { checkUnion } from "./check-union.ts";
import { checkConstraints } from "./constraint-check.ts";
import { pathExpression } from "./path.ts";
import { reportIf, structure, where } from "./statements.ts";

/** The statements that look at a value: whether it is of the kind of its type, and if it is, at what is in it. */
export function checkType(type: TypeIR, check: Check): readonly Statement[] {
	const expected: Expected = { kind: "type", words: check.words ?? typeWords(type) };
	if (type.kind === "unknown") return (type.where ?? []).flatMap((rule) => checkWhere(rule, check));
	if (type.kind === "union") return checkUnion(type, check, expected);
	if (type.kind === "reference") return checkReference(type, check, expected);
	if (type.kind === "runtime" && type.name === "History") return checkHistory(type, check, expected);
	return structure(isOfKind(type, check), check, expected, checkInside(type, check));
}

/** A value that holds others of its own type: a function tests it, and another one looks for what is wrong. */
function checkReference(type: ReferenceTypeIR, check: Check, expected: Expected): readonly Statement[] {
	const { value, path, inside } = check;
	const test = not(inside.parts.test(type, type.name, value, inside.level));
	if (inside.kind === "test") return [reportIf(test, check, expected)];
	const issues = identifier("issues");
	const deeper = inside.level === undefined ? [] : [binary("+", inside.level, number(1))];
	const given: Expression = check.loose ? { kind: "as", value, type: reference(type.name) } : value;
	const found = call(inside.parts.issues(type), given, pathExpression(path), issues, ...deeper);
	return [{ kind: "if", test, then: [{ kind: "assign", operator: "=", target: issues, value: found }], otherwise: [] }];
}

/** A conversation: the runtime finds what is wrong with which of its messages. */
function checkHistory(type: RuntimeTypeIR, check: Check, expected: Expected): readonly Statement[] {
	const { value, path, inside } = check;
	if (inside.kind === "test") return [reportIf(not(isOfKind(type, check)), check, expected)];
	const issues = identifier("issues");
	const found = call(runtimeValue("addHistoryIssues"), issues, pathExpression(path), value);
	return [{ kind: "assign", operator: "=", target: issues, value: found }];
}

/** A rule for the values of one kind: others pass. */
function checkWhere(rule: TypeIR, check: Check): readonly Statement[] {
	if (rule.kind === "union" || rule.kind === "unknown" || rule.kind === "reference") return checkType(rule, check);
	const loose = { ...check, loose: true };
	return where(isOfKind(rule, loose), checkInside(rule, loose));
}

/** Whether a value is of the kind of a type, whatever is in it. */
function isOfKind(
	type: Exclude<TypeIR, { kind: "union" | "unknown" | "reference" }>,
	{ value, loose }: Check,
): Expression {
	switch (type.kind) {
		case "string":
		case "boolean":
			return binary("===", { kind: "typeof", value }, string(type.kind));
		case "number":
			return call(runtimeValue("isNumber"), value);
		case "integer": {
			const isInteger = call(member(identifier("Number"), "isInteger"), value);
			return loose && type.constraints !== undefined
				? binary("&&", binary("===", { kind: "typeof", value }, string("number")), isInteger)
				: isInteger;
		}
		case "null":
			return binary("===", value, { kind: "null" });
		case "undefined":
			return binary("===", value, { kind: "undefined" });
		case "literal":
			return binary("===", value, literalValue(type.value));
		case "array":
			return call(member(identifier("Array"), "isArray"), value);
		case "record":
			return call(runtimeValue("isRecord"), value);
		case "object":
			return call(runtimeValue("isObject"), value);
		case "runtime":
			return call(runtimeValue(`is${type.name}`), value);
	}
}

/** What is asked of a value that is seen to be of its kind. */
function checkInside(type: TypeIR, check: Check): readonly Statement[] {
	switch (type.kind) {
		case "string":
		case "number":
		case "integer":
			return checkConstraints(type.constraints, check);
		case "array":
			return checkItems(type, check);
		case "record":
		case "object":
			return checkProperties(type, check);
		case "boolean":
		case "null":
		case "undefined":
		case "literal":
		case "reference":
		case "runtime":
		case "unknown":
		case "union":
			return [];
	}
}
