import type { Expression, ObjectProperty } from "../model/code.ts";
import {
	binary,
	call,
	conditional,
	identifier,
	literalValue,
	member,
	number,
	object,
	property,
	runtimeValue,
	spread,
	string,
	template,
} from "../model/code-builders.ts";
import type { Helper } from "../model/helper.ts";
import type { ConditionIR, UserCallIR, ValueIR } from "../model/prompt-ir.ts";
import type { TypeIR } from "../model/type-ir.ts";
import { negate } from "./negate.ts";
import { typeOf } from "./type.ts";

/** The helpers by name. */
export type HelperTable = ReadonlyMap<string, Helper>;

/** The expression that reads a value; `input` is the name of the prompt function's parameter. */
export function emitValue(value: ValueIR, helpers: HelperTable): Expression {
	switch (value.kind) {
		case "input":
			return identifier("input");
		case "variable":
			return identifier(value.name);
		case "member": {
			const holder = emitValue(value.object, helpers);
			if (!value.own) return member(holder, value.name, { optional: value.optional, brackets: value.brackets });
			const read = call(runtimeValue("own"), holder, string(value.name));
			return isUnknown(value.type) ? read : { kind: "as", value: read, type: typeOf(value.type) };
		}
		case "element":
			return emitElement(value, helpers);
		case "first":
			return binary("===", identifier(value.index), number(0));
		case "last":
			return binary(
				"===",
				identifier(value.index),
				binary("-", member(identifier(value.collection), "length"), number(1)),
			);
		case "outer":
			return emitOuter(value, helpers, emitValue);
		case "literal":
			return value.value === null ? { kind: "null" } : literalValue(value.value);
		case "condition":
			return emitCondition(value.condition, helpers);
		case "call": {
			const result = emitCall(value, helpers);
			// As a value a condition is true or false, and not the text or list that JavaScript takes for it.
			return givesCondition(value) ? call(identifier("Boolean"), result) : result;
		}
		case "userCall":
			return emitUserCall(value, helpers);
		// Its fields are read from what it is made of; only as a whole it is an object of its own.
		case "overlay":
			return object([
				spread(emitValue(value.base, helpers)),
				// Handlebars sets them from the last to the first, which {{json this}} shows.
				...Object.entries(value.named)
					.reverse()
					.map(([name, named]) => property(name, emitExact(named, helpers))),
			]);
		case "nothing":
			return { kind: "undefined" };
	}
}

/** Whether the result is one of the conditions, as JavaScript's `&&` and `||` give it. */
const givesCondition = ({ helper }: ValueIR & { kind: "call" }): boolean => helper === "and" || helper === "or";

/** `and` and `or` are printed as true or false; as a condition they need no conversion. */
function emitCall(value: ValueIR & { kind: "call" }, helpers: HelperTable): Expression {
	const parts = value.arguments;
	if (value.helper === "lookup") return emitLookup(value, helpers);
	const helper = helpers.get(value.helper);
	if (helper === undefined) throw new Error(`the helper ${value.helper} is not in the table`);
	const at = (position: number): ValueIR => parts[position] ?? { kind: "nothing", type: { kind: "undefined" } };
	return helper.emit({
		count: parts.length,
		value: (position) => emitExact(at(position), helpers),
		text: (position) => emitText(at(position), helpers),
		list: (position) => {
			const list = emitValue(at(position), helpers);
			return isOptional(at(position).type) ? binary("??", list, { kind: "array", items: [] }) : list;
		},
		isOptional: (position) => isOptional(at(position).type),
		isText: (position) => isText(at(position).type),
		named: (name) => {
			const named = value.named[name];
			return named && emitExact(named, helpers);
		},
	});
}

/** A call of a helper of the user's; `renderers` are what a block helper is given beside the named arguments. */
export function emitUserCall(
	{ helper, arguments: parts, named }: UserCallIR,
	helpers: HelperTable,
	renderers: readonly ObjectProperty[] = [],
): Expression {
	const options = Object.entries(named ?? {}).map(([name, value]) => property(name, emitExact(value, helpers)));
	return call(
		{ kind: "import", ref: { name: helper, from: "helpers", typeOnly: false } },
		...parts.map((part) => emitExact(part, helpers)),
		...(named === undefined ? [] : [object([...options, ...renderers])]),
	);
}

function emitLookup(value: ValueIR & { kind: "call" }, helpers: HelperTable): Expression {
	const read = call(runtimeValue("own"), ...value.arguments.map((part) => emitValue(part, helpers)));
	return isUnknown(value.type) ? read : { kind: "as", value: read, type: typeOf(value.type) };
}

/** `../` where the context may be the outer one; `emit` emits what it reads in either case. */
function emitOuter(
	{ inner, outer, then, otherwise }: ValueIR & { kind: "outer" },
	helpers: HelperTable,
	emit: (value: ValueIR, helpers: HelperTable) => Expression,
): Expression {
	// Two types without overlap could not be compared; at run time they may hold one object all the same.
	const compared: Expression = {
		kind: "as",
		value: emitValue(inner, helpers),
		type: { kind: "keyword", name: "unknown" },
	};
	const isOther = binary("!=", compared, emitValue(outer, helpers));
	return conditional(isOther, emit(then, helpers), emit(otherwise, helpers));
}

/**
 * The value for one who can tell null from undefined: a path through null gives null (HANDLEBARS.md, "Paths"), where the
 * optional chain gives undefined.
 */
function emitExact(value: ValueIR, helpers: HelperTable): Expression {
	if (value.kind === "outer") return emitOuter(value, helpers, emitExact);
	// What a test has shown to be there has none on the way.
	const nulls = (isNullable(value.type) ? containersOf(value) : []).filter(({ type }) => isNullable(type));
	const expression = emitValue(value, helpers);
	const [first, ...others] = nulls.map((container) => binary("===", emitValue(container, helpers), { kind: "null" }));
	if (first === undefined) return expression;
	const test = others.reduce((left, right) => binary("||", left, right), first);
	return conditional(test, { kind: "null" }, expression);
}

/** The values that a path goes through, the outermost first. */
function containersOf(value: ValueIR): readonly ValueIR[] {
	if (value.kind !== "member" && value.kind !== "element") return [];
	return [...containersOf(value.object), value.object];
}

/** A value as text, for what takes a string: a template literal converts numbers and booleans. */
function emitText(value: ValueIR, helpers: HelperTable): Expression {
	if (value.kind === "nothing") return string("");
	if (value.kind === "literal") return string(value.value === null ? "" : String(value.value));
	const expression = emitPrinted(value, helpers);
	return isText(value.type) || !isPrintable(value.type) ? expression : template(["", ""], [expression]);
}

/** What is printed for a value: nothing for null and undefined, else of a type that a template literal prints alike. */
export const emitPrinted = (value: ValueIR, helpers: HelperTable): Expression =>
	printed(emitValue(value, helpers), value.type);

/** The same for an expression of a type. */
export function printed(expression: Expression, type: TypeIR): Expression {
	if (!isPrintable(type)) return call(runtimeValue("toText"), expression);
	return isOptional(type) ? binary("??", expression, string("")) : expression;
}

/** Strings only: no conversion is needed where the value stands alone. */
export const isText = (type: TypeIR): boolean =>
	type.kind === "string" ||
	type.kind === "undefined" ||
	type.kind === "null" ||
	(type.kind === "literal" && typeof type.value === "string") ||
	(type.kind === "reference" && isText(type.target())) ||
	(type.kind === "union" && type.members.length > 0 && type.members.every(isText));

/** Whether a template literal prints the value as Handlebars does, once it is there. */
export const isPrintable = (type: TypeIR): boolean =>
	isText(type) ||
	type.kind === "number" ||
	type.kind === "integer" ||
	type.kind === "boolean" ||
	type.kind === "literal" ||
	(type.kind === "reference" && isPrintable(type.target())) ||
	(type.kind === "union" && type.members.length > 0 && type.members.every(isPrintable));

function emitElement(value: ValueIR & { kind: "element" }, helpers: HelperTable): Expression {
	const object = emitValue(value.object, helpers);
	return value.optional
		? conditional(
				binary("!=", object, { kind: "null" }),
				{ kind: "index", object, index: number(value.position) },
				{ kind: "undefined" },
			)
		: { kind: "index", object, index: number(value.position) };
}

/** The expression that asks a condition. */
export function emitCondition({ value, test, negated }: ConditionIR, helpers: HelperTable): Expression {
	const expression = value.kind === "call" ? emitCall(value, helpers) : emitValue(value, helpers);
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
		case "messages":
			return asked(call(runtimeValue("hasMessages"), expression));
	}
}

/** Whether a value may be null or undefined. */
export const isOptional = (type: TypeIR): boolean =>
	type.kind === "null" ||
	type.kind === "undefined" ||
	type.kind === "unknown" ||
	(type.kind === "reference" && isOptional(type.target())) ||
	(type.kind === "union" && type.members.some(isOptional));

/** Whether a value may be null. */
export const isNullable = (type: TypeIR): boolean =>
	type.kind === "null" ||
	type.kind === "unknown" ||
	(type.kind === "reference" && isNullable(type.target())) ||
	(type.kind === "union" && type.members.some(isNullable));

const isUnknown = (type: TypeIR): boolean =>
	type.kind === "unknown" ||
	(type.kind === "reference" && isUnknown(type.target())) ||
	(type.kind === "union" && type.members.some(isUnknown));
