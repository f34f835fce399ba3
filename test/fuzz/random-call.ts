import { membersOf } from "../../generator/analyze/types.ts";
import type { TypeIR } from "../../generator/model/type-ir.ts";
import { choosePlace, isNumber, isOnly, isScalar } from "./choose-place.ts";
import { createPlace, type Place, type Scope } from "./places.ts";
import type { Random } from "./random.ts";

/** An expression as a template writes it, and its type. */
export type Expression = { readonly text: string; readonly type: TypeIR };

/** What is written for a call's parts, or undefined where the scope has nothing that fits. */
type Part = (scope: Scope, random: Random) => string | undefined;

type Call = { readonly name: string; readonly weight: number; readonly type: TypeIR; readonly parts: readonly Part[] };

const string: TypeIR = { kind: "string" };
const number: TypeIR = { kind: "number" };
const boolean: TypeIR = { kind: "boolean" };

const texts = ["", "x", "free", " ", "a b", "}}", "{{title}}", "\n", "`\u0024{x}\\", "\u2028", "1", "length", "<&"];

/** A text in either kind of quotes, which it may hold as well. */
export function writeString(random: Random): string {
	const text = random.pick(texts);
	return random.pick([`"${text}"`, `'${text}'`, `"${text}\\""`, `"${text}'"`]);
}

export const writeLiteral = (random: Random): Expression =>
	random.weigh<() => Expression>([
		[6, () => ({ text: writeString(random), type: string })],
		[4, () => ({ text: random.pick(["0", "1", "-1", "2", "1.5", "-0"]), type: number })],
		[2, () => ({ text: random.pick(["true", "false"]), type: boolean })],
		[1, () => ({ text: "null", type: { kind: "null" } })],
		[1, () => ({ text: "undefined", type: { kind: "undefined" } })],
	])();

const path =
	(fits: (place: Place) => boolean): Part =>
	(scope, random) =>
		choosePlace(scope, fits, random)?.path;

/** One of several parts, by weight; the first one that has something where that one has nothing. */
const either =
	(...parts: readonly (readonly [number, Part])[]): Part =>
	(scope, random) =>
		random.weigh(parts)(scope, random) ??
		parts.map(([, part]) => part(scope, random)).find((part) => part !== undefined);

const inner =
	(type: TypeIR["kind"]): Part =>
	(scope, random) => {
		const call = random.oneIn(3) ? undefined : writeCall(scope, random, type);
		return call && `(${call.text})`;
	};

const literal =
	(...values: readonly string[]): Part =>
	(_, random) =>
		random.pick(values);

const text = either(
	[8, path(isScalar)],
	[2, (_, random) => writeString(random)],
	[1, literal("1", "true", "null")],
	[1, inner("string")],
	[1, inner("number")],
);
const count = either([6, path(isNumber)], [3, literal("0", "1", "2", "-1", "3")], [1, inner("number")]);
const list = path(isOnly("array"));
// A text "[object Object]" as a context would equal every object.
const listOfScalars = path(({ type, kinds }) => {
	const lists = membersOf(type).filter(({ kind }) => kind === "array");
	return kinds.join() === "array" && lists.every((each) => each.kind === "array" && holdsScalars(each.items));
});
const anything = path(() => true);
const condition = either(
	[8, anything],
	[1, (_, random) => writeLiteral(random).text],
	[3, inner("boolean")],
	[1, inner("string")],
);
const optional =
	(part: Part): Part =>
	(scope, random) =>
		random.oneIn(2) ? "" : part(scope, random);
const named =
	(name: string, part: Part): Part =>
	(scope, random) => {
		const value = part(scope, random);
		return value === undefined ? undefined : `${name}=${value}`;
	};

/** Two values that may be equal: the second one has the first one's kind. */
const pair: Part = (scope, random) => {
	const place = choosePlace(scope, isScalar, random);
	if (place === undefined) return undefined;
	const [kind = "string"] = place.kinds;
	const isSame = isOnly(kind);
	const other = random.oneIn(2) ? choosePlace(scope, isSame, random)?.path : undefined;
	const second = other ?? sameKind(place, random);
	return random.oneIn(2) ? `${place.path} ${second}` : `${second} ${place.path}`;
};

function sameKind({ kinds: [kind], type }: Place, random: Random): string {
	if (kind === "string") return random.pick(['"x"', '""', "'a'", '"1"']);
	if (kind === "boolean") return random.pick(["true", "false"]);
	if (kind === "number" || kind === "integer") return random.pick(["0", "1", "2", "-0"]);
	const member = type.kind === "union" ? random.pick(type.members) : type;
	return member.kind === "literal" ? JSON.stringify(member.value) : "null";
}

const holdsScalars = (type: TypeIR): boolean => isScalar(createPlace("", type, 0));

const recordLookup: Part = (scope, random) => {
	const record = path(({ type }) => type.kind === "record" && holdsScalars(type.values))(scope, random);
	const key = either(
		[3, path((place) => !place.nullable && isOnly("string")(place))],
		[2, literal('"b"', '"10"', '""')],
	)(scope, random);
	return record && key && `${record} ${key}`;
};

const listLookup: Part = (scope, random) => {
	const from = path(({ type }) => type.kind === "array" && holdsScalars(type.items))(scope, random);
	const position = count(scope, random);
	return from && position && `${from} ${position}`;
};

const call = (name: string, weight: number, type: TypeIR, ...parts: readonly Part[]): Call => ({
	name,
	weight,
	type,
	parts,
});

const dates = ["0", '"2024-02-29"', '"1999-12-31T23:59:59Z"', "1700000000000"];

const calls: readonly Call[] = [
	call("upper", 3, string, text),
	call("lower", 2, string, text),
	call("trim", 3, string, text),
	call("xml", 2, string, text),
	call("truncate", 3, string, text, count, optional(text)),
	call("indent", 3, string, text, literal("0", "1", "2", "4")),
	call("default", 4, string, either([4, path(isScalar)], [1, inner("string")]), text),
	call(
		"json",
		4,
		string,
		either([6, anything], [1, (_, random) => writeLiteral(random).text]),
		optional(named("indent", literal("2", "0", "1", "undefined"))),
	),
	call("join", 4, string, listOfScalars, optional(text)),
	call("dateIso", 1, string, literal(...dates)),
	call("eq", 3, boolean, pair),
	call("ne", 2, boolean, pair),
	call("lt", 1, boolean, count, count),
	call("lte", 1, boolean, count, count),
	call("gt", 1, boolean, count, count),
	call("gte", 1, boolean, count, count),
	call("and", 3, boolean, condition, optional(condition), optional(condition)),
	call("or", 3, boolean, condition, optional(condition)),
	call("not", 3, boolean, condition),
	call("includes", 2, boolean, list, text),
	call("add", 2, number, count, count),
	call("increment", 2, number, count),
	call("shout", 2, string, anything),
	call("today", 1, string),
	call("pair", 2, string, anything, optional(text)),
	call("sizeOf", 1, number, list),
	call("isLong", 1, boolean, path(isOnly("string")), optional(count)),
	call(
		"found",
		1,
		string,
		path((place) => !place.nullable && isOnly("string")(place)),
	),
	call("tag", 2, string, anything, optional(named("name", anything)), optional(named("note", condition))),
	call("every", 1, string, anything, optional(anything), optional(condition)),
	call("lookup", 2, string, recordLookup),
	call("lookup", 2, string, listLookup),
];

/** A call of a helper, without the braces or parentheses around it; undefined where the scope has nothing for it. */
export function writeCall(scope: Scope, random: Random, kind?: TypeIR["kind"]): Expression | undefined {
	const fitting = calls.filter(
		({ name, type }) => !scope.parameters.has(name) && (kind === undefined || type.kind === kind),
	);
	const { name, type, parts } = random.weigh(fitting.map((candidate) => [candidate.weight, candidate]));
	const written = parts.map((part) => part(scope, random));
	if (written.some((part) => part === undefined)) return undefined;
	const space = random.oneIn(20) ? random.pick(["  ", "\n", " \t"]) : " ";
	return { text: [name, ...written.filter((part) => part !== "")].join(space), type };
}

/** What a test or a block is given: a path most often, else a call in parentheses. */
export function writeArgument(scope: Scope, random: Random, kind?: TypeIR["kind"]): Expression | undefined {
	const written = writeCall(scope, random, kind);
	return written && { ...written, text: `(${written.text})` };
}
