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
import { typeWords } from "../type-words.ts";
import type { CheckParts } from "./check.ts";
import { checkProperties } from "./check-object.ts";
import { checkType } from "./check-type.ts";
import { isFurther } from "./is-further.ts";
import { issuesType } from "./issues-type.ts";
import { rootPath } from "./path.ts";
import { where } from "./statements.ts";

/**
 * The body of the function that collects what is wrong with an input: straight-line code that allocates nothing when the
 * input is fine, and names each wrong value with its path, the expected and the received type (DESIGN.md §1, promise 5).
 * With `level` `"required"` only the presence of the variables is asked.
 */
export function emitInputCheck(
	input: ObjectTypeIR,
	level: "full" | "required",
	parts: CheckParts,
): readonly Statement[] {
	const value = identifier("input");
	const isThere = call(runtimeValue("isObject"), value);
	const notAnObject = call(runtimeValue("addIssue"), { kind: "undefined" }, string("input"), string("object"), value);
	const checks =
		level === "full"
			? [
					...checkProperties(withoutEnd(input), {
						value,
						path: rootPath,
						depth: 0,
						loose: false,
						name: "",
						inside: { kind: "issues", checkType, parts, taken: new Set() },
					}),
					...(input.closed === true ? [forbidFurther(input, value)] : []),
				]
			: input.fields
					.filter((field) => !field.optional && !takesUndefined(field.type))
					.map((field) => checkPresence(field, value));
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
