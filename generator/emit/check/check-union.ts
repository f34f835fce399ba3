import type { Expression, Statement } from "../../model/code.ts";
import {
	binary,
	call,
	identifier,
	literalValue,
	member,
	number,
	runtimeValue,
	string,
} from "../../model/code-builders.ts";
import type { TypeIR, UnionTypeIR } from "../../model/type-ir.ts";
import { negate } from "../negate.ts";
import { typeWords } from "../type-words.ts";
import type { Check, Expected } from "./check.ts";
import { keeps } from "./constraint-check.ts";
import { report, reportIf, where } from "./statements.ts";

/** A nullable list or object is checked in depth; of another union with lists or objects only whether it fits. */
export function checkUnion(type: UnionTypeIR, check: Check, expected: Expected): readonly Statement[] {
	const { members, exclusive, message } = type;
	const [only, ...more] = members.filter(({ kind }) => kind !== "null");
	if (members.length === 0) return [report(check, expected)];
	if (exclusive === true) {
		const tests = members.map((each) => matches(each, check));
		if (tests.filter((test) => test.kind === "boolean" && test.value).length > 1) return [report(check, expected)];
		const fitting = tests.map((test) => call(identifier("Number"), test));
		const count = fitting.reduce((sum, one) => binary("+", sum, one));
		return [
			reportIf(binary("!==", count, number(1)), check, { kind: "type", words: `exactly one of ${expected.words}` }),
		];
	}
	if (members.some((each) => each.kind === "unknown" && each.where === undefined)) return [];
	if (only !== undefined && more.length === 0 && members.length === 2) {
		const words = check.words ?? typeWords(type);
		return where(binary("!==", check.value, { kind: "null" }), check.inside.checkType(only, { ...check, words }));
	}
	const own: Expected = message === undefined ? expected : { kind: "rule", words: expected.words, message };
	return [reportIf(negate(anyMatches(members, check)), check, own)];
}

const scalarKinds: readonly TypeIR["kind"][] = ["string", "number", "boolean"];

function anyMatches(members: readonly TypeIR[], check: Check): Expression {
	const free = members.filter((each) => !("constraints" in each)).map(({ kind }) => kind);
	const isScalar = scalarKinds.every((kind) => free.includes(kind));
	const rest = isScalar ? members.filter(({ kind }) => !scalarKinds.includes(kind)) : members;
	const tests = [
		...(isScalar ? [call(runtimeValue("isScalar"), check.value)] : []),
		...rest.map((each) => matches(each, check)),
	];
	return tests.reduce((any, one) => binary("||", any, one));
}

/** The expression that is true for a value of a type. */
function matches(type: TypeIR, check: Check): Expression {
	const { value, name, inside } = check;
	switch (type.kind) {
		case "string":
		case "boolean":
			return keeping(type, binary("===", { kind: "typeof", value }, string(type.kind)), check);
		case "number":
			return keeping(type, call(runtimeValue("isNumber"), value), check);
		case "null":
			return binary("===", value, { kind: "null" });
		case "undefined":
			return binary("===", value, { kind: "undefined" });
		case "literal":
			return binary("===", value, literalValue(type.value));
		case "integer":
			if (type.constraints === undefined) return call(member(identifier("Number"), "isInteger"), value);
			return inside.parts.test(type, name, value, inside.level);
		case "array":
			if (type.items.kind === "unknown" && type.tuple === undefined && type.constraints === undefined) {
				return call(member(identifier("Array"), "isArray"), value);
			}
			return inside.parts.test(type, name, value, inside.level);
		case "record":
		case "object":
		case "reference":
		case "runtime":
		case "unknown":
		case "union":
			return inside.parts.test(type, name, value, inside.level);
	}
}

const keeping = (
	type: TypeIR & { kind: "string" | "number" | "boolean" },
	isOfKind: Expression,
	check: Check,
): Expression =>
	("constraints" in type ? (type.constraints ?? []) : []).reduce(
		(test, rule) => binary("&&", test, keeps(rule, check)),
		isOfKind,
	);
