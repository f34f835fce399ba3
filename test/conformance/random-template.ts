import fc, { type Arbitrary } from "fast-check";
import { membersOf, presentType, readType } from "../../generator/analyze/types.ts";
import type { TypeIR } from "../../generator/model/type-ir.ts";

/** What a random template may talk about: the contexts from the root to the current one, and how many loops are open. */
type Scope = { readonly contexts: readonly TypeIR[]; readonly loops: number };

/** A path and the type that it leads to; `kinds` are those of the type's members that are there. */
type Place = { readonly path: string; readonly type: TypeIR; readonly kinds: readonly TypeIR["kind"][] };

type Writer = {
	/** An integer from 0 up to, not with, the limit. */
	readonly next: (limit: number) => number;
	/** Whether sections (`{{#x}}`) are written: they need a declared type. */
	readonly sections: boolean;
};

/**
 * Random templates over a type of input: blocks in blocks, else chains, paths that fit and a few that do not, white space
 * control, lines of their own. Sections (`{{#x}}`) only where `sections` says so: they need a declared type.
 */
export const randomTemplate = (input: TypeIR, sections: boolean): Arbitrary<string> =>
	fc
		.gen()
		.map((generate) =>
			writeBody({ contexts: [input], loops: 0 }, 4, { next: (limit) => generate(choices, limit), sections }),
		);

const choices = (limit: number): Arbitrary<number> => fc.noBias(fc.nat(limit - 1));

const pick = <Value>(values: readonly Value[], { next }: Writer): Value => {
	const value = values[next(values.length)];
	if (value === undefined) throw new Error("nothing to pick from");
	return value;
};

function writeBody(scope: Scope, depth: number, writer: Writer): string {
	const length = 1 + writer.next(depth > 2 ? 5 : 3);
	return Array.from({ length }, () => writeNode(scope, depth, writer)).join("");
}

function writeNode(scope: Scope, depth: number, writer: Writer): string {
	switch (pick(["text", "text", "print", "print", depth > 0 ? "block" : "print", "comment"], writer)) {
		case "text":
			return writeText(writer);
		case "comment":
			return pick(["", "", "", ...comments], writer);
		case "block":
			return writeBlock(scope, depth - 1, writer);
		default:
			return writePrint(scope, writer);
	}
}

const pieces =
	"a|b c| |  |\n|\n\n|\r\n|  \n|\n  |\t|é|.|`|\u0024{x}|\\n|\"|'|\u2028|<b>|&amp;|\ud83d\ude00|\ud800|*/|//| }| }} |{ |\u0001|\\\\ ".split(
		"|",
	);
const escapes = ["\\{{title}}", "\\\\{{title}}", "\\{{{title}}}", "\\{{#if x}}"];
const comments = ["{{! note }}", "{{!-- {{title}} --}}", "{{~! note ~}}", "{{!--\nnote\n--~}}"];

const writeText = (writer: Writer): string =>
	writer.next(40) === 0
		? pick(escapes, writer)
		: Array.from({ length: 1 + writer.next(3) }, () => pick(pieces, writer)).join("");

function writeTag(content: string, writer: Writer): string {
	const tilde = (): string => (writer.next(6) === 0 ? "~" : "");
	const blank = (): string => (writer.next(6) === 0 ? " " : "");
	return `{{${tilde()}${/^[#^/]/.test(content) ? "" : blank()}${content}${blank()}${tilde()}}}`;
}

function writePrint(scope: Scope, writer: Writer): string {
	const { path } = choose(scope, writer.next(40) === 0 ? () => true : isPrintable, writer);
	return writer.next(8) === 0 ? `{{{${path}}}}` : writeTag(path, writer);
}

type Kind = "if" | "unless" | "each" | "with" | "section";

function writeBlock(scope: Scope, depth: number, writer: Writer): string {
	const { kind, place, inside } = writeOpening(scope, writer);
	const name = kind === "section" ? place.path : kind;
	const head = kind === "section" ? place.path : `${kind} ${place.path}`;
	// A line break on either side: the block stands on lines of its own, as people write it.
	const edge = pick(["", "", "\n"], writer);
	if (writer.next(20) === 0) {
		return writeTag(`^${head}`, writer) + writeBody(scope, depth, writer) + writeTag(`/${name}`, writer);
	}
	return [
		edge,
		writeTag(`#${head}`, writer),
		edge,
		writeBody(inside, depth, writer),
		writeOtherwise(scope, depth, writer),
		writeTag(`/${name}`, writer),
		edge,
	].join("");
}

/** Nothing, `{{else}}` with a body, or another block that is chained: its closing tag is that of the first one. */
function writeOtherwise(scope: Scope, depth: number, writer: Writer): string {
	switch (pick(["none", "none", "none", "else", "else", depth > 0 ? "chain" : "none"], writer)) {
		case "else":
			return writeTag(pick(["else", "else", "^"], writer), writer) + writeBody(scope, depth, writer);
		case "chain": {
			const { kind, place, inside } = writeOpening(scope, { ...writer, sections: false });
			return [
				writeTag(`else ${kind} ${place.path}`, writer),
				writeBody(inside, depth - 1, writer),
				writeOtherwise(scope, depth - 1, writer),
			].join("");
		}
		default:
			return "";
	}
}

/** The head of a block, and what its body may talk about. */
function writeOpening(
	scope: Scope,
	writer: Writer,
): { readonly kind: Kind; readonly place: Place; readonly inside: Scope } {
	const kinds: readonly Kind[] = ["if", "if", "if", "unless", "each", "each", "each", "each", "with", "with"];
	const kind = pick<Kind>(writer.sections ? [...kinds, "section", "section"] : kinds, writer);
	const place = choose(scope, fitting[kind], writer);
	return { kind, place, inside: insideOf(kind, place, scope) };
}

const isOnly =
	(...wanted: readonly TypeIR["kind"][]) =>
	({ kinds }: Place): boolean =>
		kinds.length === 1 && kinds.every((kind) => wanted.includes(kind));

const fitting: Readonly<Record<Kind, (place: Place) => boolean>> = {
	if: () => true,
	unless: () => true,
	each: isOnly("array", "record"),
	with: () => true,
	section: isOnly("array", "boolean", "object", "record", "string", "number"),
};

function insideOf(kind: Kind, { type, kinds }: Place, scope: Scope): Scope {
	if (kind === "if" || kind === "unless" || (kind === "section" && kinds[0] === "boolean")) return scope;
	const present = presentType(type);
	if (kind === "with" || (kind === "section" && present.kind !== "array")) {
		return { ...scope, contexts: [...scope.contexts, present] };
	}
	const element: TypeIR =
		present.kind === "array" ? present.items : present.kind === "record" ? present.values : { kind: "unknown" };
	return { contexts: [...scope.contexts, element], loops: scope.loops + 1 };
}

/** A path to a value that fits; rarely one that leads nowhere. */
function choose(scope: Scope, fits: (place: Place) => boolean, writer: Writer): Place {
	const places = placesOf(scope).filter(fits);
	return places.length === 0 || writer.next(150) === 0
		? createPlace(pick(["nowhere", "../../../../nowhere", "@index"], writer), { kind: "unknown" })
		: pick(places, writer);
}

const createPlace = (path: string, type: TypeIR): Place => ({
	path,
	type,
	kinds: membersOf(type)
		.map(({ kind }) => kind)
		.filter((kind) => kind !== "null" && kind !== "undefined"),
});

const placesByScope = new WeakMap<Scope, readonly Place[]>();

function placesOf(scope: Scope): readonly Place[] {
	const known = placesByScope.get(scope);
	if (known !== undefined) return known;
	const { contexts, loops } = scope;
	const own = contexts
		.toReversed()
		.flatMap((type, depth) => [
			...outwardNames(depth).map((path) => createPlace(path, type)),
			...withPrefix("../".repeat(depth), fieldsOf(type, 2)),
		]);
	const root = contexts[0];
	const places = [
		...own,
		...(root === undefined ? [] : withPrefix("@root.", fieldsOf(root, 1))),
		...Array.from({ length: loops }, (_, depth) =>
			dataNames.map(([name, type]) => createPlace(`@${"../".repeat(depth)}${name}`, type)),
		).flat(),
	];
	placesByScope.set(scope, places);
	return places;
}

const outwardNames = (depth: number): readonly string[] =>
	depth === 0 ? ["this", "."] : [`${"../".repeat(depth)}.`, "../".repeat(depth).slice(0, -1)];

const dataNames: readonly [string, TypeIR][] = [
	["index", { kind: "integer" }],
	["key", { kind: "string" }],
	["first", { kind: "boolean" }],
	["last", { kind: "boolean" }],
];

const withPrefix = (prefix: string, places: readonly Place[]): readonly Place[] =>
	places.map((place) => ({ ...place, path: prefix + place.path }));

const placesByType = new WeakMap<TypeIR, readonly Place[]>();

/** The paths into a value, up to two steps. */
function fieldsOf(type: TypeIR, depth: number): readonly Place[] {
	if (depth === 1) return membersOf(type).flatMap(fieldsOfMember);
	const places =
		placesByType.get(type) ??
		fieldsOf(type, 1).flatMap((place) => [place, ...withPrefix(`${place.path}.`, fieldsOf(place.type, 1))]);
	placesByType.set(type, places);
	return places;
}

function fieldsOfMember(type: TypeIR): readonly Place[] {
	if (type.kind === "object") return type.fields.map((field) => createPlace(field.name, readType(field)));
	if (type.kind === "record") return [createPlace("b", type.values)];
	return type.kind === "array" ? [createPlace("length", { kind: "integer" }), createPlace("[0]", type.items)] : [];
}

const scalarKinds: ReadonlySet<TypeIR["kind"]> = new Set(["string", "number", "integer", "boolean", "literal"]);

const isPrintable = ({ kinds }: Place): boolean => kinds.every((kind) => scalarKinds.has(kind));
