import type { Expression, Statement } from "../../model/code.ts";
import {
	binary,
	call,
	identifier,
	keyword,
	member,
	not,
	number,
	runtimeValue,
	string,
} from "../../model/code-builders.ts";
import { inheritedNames } from "../../model/inherited-names.ts";
import { pascalCase, uncapitalize } from "../../model/pascal-case.ts";
import type { FieldIR, ObjectTypeIR, RecordTypeIR, TypeIR } from "../../model/type-ir.ts";
import { typeOf } from "../type.ts";
import type { Check } from "./check.ts";
import { checkConstraints } from "./constraint-check.ts";
import { isFurther } from "./is-further.ts";
import { takeName } from "./names.ts";
import { elementPath, fieldPath } from "./path.ts";
import { report, reportIf, untilReturn, where } from "./statements.ts";

/** What is asked of an object: its known fields, its further keys, and how many there are. */
export function checkProperties(type: ObjectTypeIR | RecordTypeIR, check: Check): readonly Statement[] {
	const fields = type.kind === "object" ? type.fields : [];
	const further = type.kind === "object" ? type.additional : type.values;
	const rules = type.constraints ?? [];
	const counts = rules.filter(({ kind }) => kind !== "propertyNames");
	const names = rules.flatMap((rule) => (rule.kind === "propertyNames" ? [rule.names] : []));
	const isClosed = type.kind === "object" && type.closed === true;
	const isImpossible = fields.some((field) => !field.optional && isNever(field.type));
	if (check.inside.kind === "test" && isImpossible) return [report(check, { kind: "type", words: "absent" })];
	return untilReturn([
		...fields.flatMap((field) => checkField(field, check)),
		...(isClosed || (further !== undefined && isNever(further)) ? forbidFurther(fields, check) : []),
		...(further === undefined || isNever(further) ? [] : checkFurther(fields, further, check)),
		...checkConstraints(counts, check),
		...names.flatMap((name) => (isNever(name) ? forbidFurther([], check) : checkNames(name, check))),
	]);
}

function checkField(field: FieldIR, check: Check): readonly Statement[] {
	const { name, type, optional } = field;
	const { statements: read, value } = readField(field, check);
	const { depth, loose, inside } = check;
	const path = fieldPath(check.path, name);
	const one: Check = { value, path, depth, loose, name: check.name + pascalCase(name), inside };
	const statements = inside.checkType(type, one);
	const missing = { ...one, value: { kind: "undefined" } as const };
	const presence =
		allowsUndefined(type) && !optional
			? [reportIf(not(hasField(name, check)), missing, { kind: "type", words: "given" })]
			: [];
	if (statements.length === 0) return presence;
	return [
		...presence,
		...read,
		...(optional ? where(binary("!==", value, { kind: "undefined" }), statements) : statements),
	];
}

/** Whether a value that is not there could be of the type; then it has to be asked whether it is there. */
const allowsUndefined = (type: TypeIR): boolean =>
	type.kind === "unknown" || type.kind === "undefined" || (type.kind === "union" && type.members.some(allowsUndefined));

const isOwnOnly = (name: string, { loose }: Check): boolean => loose || inheritedNames.has(name);

const hasField = (name: string, check: Check): Expression =>
	isOwnOnly(name, check)
		? call(member(identifier("Object"), "hasOwn"), asObject(check), string(name))
		: binary("in", string(name), check.value);

/** How a field is read; what is asked for more than once, or narrows, is put into a variable. */
function readField(
	{ name, type, optional }: FieldIR,
	check: Check,
): { readonly statements: readonly Statement[]; readonly value: Expression } {
	if (!isOwnOnly(name, check)) return { statements: [], value: member(check.value, name) };
	const read = call(runtimeValue("own"), check.value, string(name));
	if (isPlain(type) && !optional) return { statements: [], value: read };
	const variable = localName(name, check.inside.taken);
	const value: Expression =
		check.loose || type.kind === "unknown" ? read : { kind: "as", value: read, type: typeOf(type) };
	return {
		statements: [{ kind: "variable", mutable: false, name: variable, value }],
		value: identifier(variable),
	};
}

/** Whether a check asks one thing of the value, once. */
const isPlain = (type: TypeIR): boolean =>
	type.kind === "boolean" ||
	type.kind === "null" ||
	type.kind === "literal" ||
	((type.kind === "string" || type.kind === "number" || type.kind === "integer") && type.constraints === undefined);

function localName(field: string, taken: Set<string>): string {
	const words = pascalCase(field);
	const wish = `${uncapitalize(words)}Value`;
	return takeName(/^[a-z]/.test(wish) ? wish : "fieldValue", taken);
}

/** A value that was seen to be an object, which TypeScript has to be told where it knows nothing of it. */
const asObject = ({ value, loose }: Check): Expression =>
	loose ? { kind: "as", value, type: keyword("object") } : value;

const listOf = (list: "keys" | "values" | "entries", check: Check): Expression =>
	call(member(identifier("Object"), list), asObject(check));

const suffixOf = ({ depth }: Check): string => (depth === 0 ? "" : String(depth + 1));

/** A key that the schema forbids. */
function forbidFurther(fields: readonly FieldIR[], check: Check): readonly Statement[] {
	if (fields.length === 0 && check.inside.kind === "test") {
		const count = member(listOf("keys", check), "length");
		return [reportIf(binary(">", count, number(0)), check, { kind: "rule", words: "empty" })];
	}
	const key = identifier(`key${suffixOf(check)}`);
	const value = call(runtimeValue("own"), check.value, key);
	const wrong = report({ ...check, value, path: elementPath(check.path, key) }, { kind: "rule", words: "absent" });
	// Keys that are looked at one by one take less time than a list of them; inherited ones come along.
	const isOwn = call(member(identifier("Object"), "hasOwn"), asObject(check), key);
	const test = isFurther(fields, key);
	const body = where(test === undefined ? isOwn : binary("&&", test, isOwn), [wrong]);
	return [{ kind: "forIn", binding: nameOf(key), object: asObject(check), body }];
}

function checkFurther(fields: readonly FieldIR[], type: TypeIR, check: Check): readonly Statement[] {
	const key = identifier(`key${suffixOf(check)}`);
	const entry = identifier(`entry${suffixOf(check)}`);
	const { inside, depth, loose } = check;
	const statements = inside.checkType(type, {
		value: entry,
		path: elementPath(check.path, key),
		depth: depth + 1,
		// Beside known fields TypeScript knows the type of none of the entries.
		loose: loose || fields.length > 0,
		name: `${check.name}Entry`,
		inside,
	});
	if (statements.length === 0) return [];
	const test = isFurther(fields, key);
	const isKeyUsed = inside.kind === "issues" || test !== undefined;
	return [
		{
			kind: "forOf",
			binding: isKeyUsed ? [nameOf(key), nameOf(entry)] : [nameOf(entry)],
			destructure: isKeyUsed,
			iterable: listOf(isKeyUsed ? "entries" : "values", check),
			body: test === undefined ? statements : where(test, statements),
		},
	];
}

/** Each key has to be of a type. */
function checkNames(type: TypeIR, check: Check): readonly Statement[] {
	const key = identifier(`key${suffixOf(check)}`);
	const { inside, depth } = check;
	const statements = inside.checkType(type, {
		value: key,
		path: elementPath(check.path, key),
		depth: depth + 1,
		loose: true,
		name: `${check.name}Key`,
		inside,
	});
	if (statements.length === 0) return [];
	return [
		{ kind: "forOf", binding: [nameOf(key)], destructure: false, iterable: listOf("keys", check), body: statements },
	];
}

const isNever = (type: TypeIR): boolean => type.kind === "union" && type.members.length === 0;

const nameOf = (expression: Expression): string => (expression.kind === "identifier" ? expression.name : "");
