import type { Expression, Statement } from "../../model/code.ts";
import {
	array,
	binary,
	call,
	conditional,
	identifier,
	member,
	not,
	runtimeValue,
	string,
} from "../../model/code-builders.ts";
import { inheritedNames } from "../../model/inherited-names.ts";
import type { FieldIR, ObjectTypeIR, TypeIR } from "../../model/type-ir.ts";
import { holdsHistory } from "../holds-history.ts";
import { typeWords } from "../type-words.ts";
import type { Check, CheckParts } from "./check.ts";
import { checkProperties } from "./check-object.ts";
import { checkType } from "./check-type.ts";
import { isFurther } from "./is-further.ts";
import { issuesType } from "./issues-type.ts";
import { rootPath } from "./path.ts";
import { where } from "./statements.ts";

/**
 * The body of the function that collects what is wrong with an input: straight-line code that allocates nothing when the
 * input is fine, and names each wrong value with its path, the expected and the received type (DESIGN.md §1, promise 5).
 * With `level` `"required"` only the presence of the variables is asked, but of a history whether it is one: it decides
 * which messages there are, and of whom.
 */
export function emitInputCheck(
	input: ObjectTypeIR,
	level: "full" | "required",
	parts: CheckParts,
): readonly Statement[] {
	const value = identifier("input");
	const isThere = call(runtimeValue("isObject"), value);
	const notAnObject = call(runtimeValue("addIssue"), { kind: "undefined" }, string("input"), string("object"), value);
	const inputCheck: Check = {
		value,
		path: rootPath,
		depth: 0,
		loose: false,
		name: "",
		inside: { kind: "issues", checkType, parts, taken: new Set() },
	};
	const checks =
		level === "full"
			? [
					...checkProperties(withoutEnd(input), inputCheck),
					...(input.closed === true ? [forbidFurther(input, value)] : []),
				]
			: input.fields.flatMap((field) => checkRequired(field, inputCheck));
	if (checks.length === 0) {
		return [{ kind: "return", value: conditional(isThere, { kind: "undefined" }, notAnObject) }];
	}
	return [
		{ kind: "if", test: not(isThere), then: [{ kind: "return", value: notAnObject }], otherwise: [] },
		{
			kind: "variable",
			mutable: true,
			name: "issues",
			type: issuesType,
		},
		...checks,
		{ kind: "return", value: identifier("issues") },
	];
}

const withoutEnd = ({ closed, ...input }: ObjectTypeIR): ObjectTypeIR => input;

/** Further keys of an input are variables that are most often misspelt, and told as such. */
function forbidFurther({ fields }: ObjectTypeIR, input: Expression): Statement {
	const [issues, key] = [identifier("issues"), identifier("key")];
	const keys = array(fields.map(({ name }) => string(name)));
	const value = call(runtimeValue("addUnknownVariable"), issues, input, key, keys);
	const report: Statement = { kind: "assign", operator: "=", target: issues, value };
	const test = isFurther(fields, key);
	const body: readonly Statement[] = test === undefined ? [report] : where(test, [report]);
	return { kind: "forIn", binding: "key", object: input, body };
}

/** A variable of such a type may have been given as `undefined`. */
const takesUndefined = (type: TypeIR): boolean =>
	type.kind === "undefined" || (type.kind === "union" && type.members.some(takesUndefined));

/** A variable that holds a history is looked at as far as it leads to one. */
function checkRequired(field: FieldIR, check: Check): readonly Statement[] {
	if (holdsHistory(field.type)) {
		return checkProperties({ kind: "object", fields: [{ ...field, type: onlyHistories(field.type) }] }, check);
	}
	return field.optional || takesUndefined(field.type) ? [] : [checkPresence(field, check.value)];
}

/** A type of which nothing is asked but its histories, and what leads to them. */
function onlyHistories(type: TypeIR): TypeIR {
	if (!holdsHistory(type)) return { kind: "unknown" };
	switch (type.kind) {
		case "array":
			return type.tuple === undefined ? { kind: "array", items: onlyHistories(type.items) } : type;
		case "record":
			return { kind: "record", values: onlyHistories(type.values) };
		case "object":
			return {
				kind: "object",
				fields: type.fields
					.filter((field) => holdsHistory(field.type))
					.map((field) => ({ ...field, type: onlyHistories(field.type) })),
			};
		default:
			return type;
	}
}

function checkPresence({ name, type }: FieldIR, input: Expression): Statement {
	const value = inheritedNames.has(name) ? call(runtimeValue("own"), input, string(name)) : member(input, name);
	const issue = call(runtimeValue("addIssue"), identifier("issues"), string(name), string(typeWords(type)), value);
	return {
		kind: "if",
		test: binary("===", value, { kind: "undefined" }),
		then: [{ kind: "assign", operator: "=", target: identifier("issues"), value: issue }],
		otherwise: [],
	};
}
