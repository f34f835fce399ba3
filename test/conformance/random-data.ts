import type { FieldIR, ObjectTypeIR, TypeIR } from "../../generator/model/type-ir.ts";

/** A value of a type, the same for the same seed; objects and lists turn up in several places where they fit. */
export function randomData(type: TypeIR, seed: number): unknown {
	return createValue(type, { next: createRandom(seed), made: [], depth: 0 });
}

type Maker = {
	/** An integer from 0 up to, not with, the limit. */
	readonly next: (limit: number) => number;
	/** Every object and list that is finished, to be used again. */
	readonly made: unknown[];
	readonly depth: number;
};

/** The generator mulberry32. */
function createRandom(seed: number): Maker["next"] {
	let state = seed | 0;
	return (limit) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
	};
}

const texts = [
	"",
	"",
	"x",
	"1",
	"0",
	" ",
	"a\nb",
	"`\u0024{title}\\",
	"{{title}}",
	"<b>&'\"",
	"\u2028\ud800",
	"true",
	"length",
];
const numbers = [0, 0, 1, 1, 2, -0, 1.5, -3, 1e21, 0.1];
const keys = ["b", "a", "10", "2", "", "length", "constructor", "hasOwnProperty", "a b", "this"];
const anything: readonly TypeIR[] = [
	{ kind: "null" },
	{ kind: "string" },
	{ kind: "number" },
	{ kind: "boolean" },
	{ kind: "array", items: { kind: "number" } },
	{ kind: "object", fields: [] },
];

const pick = <Value>(values: readonly Value[], { next }: Maker): Value => {
	const value = values[next(values.length)];
	if (value === undefined) throw new Error("nothing to pick from");
	return value;
};

function createValue(type: TypeIR, maker: Maker): unknown {
	switch (type.kind) {
		case "string":
			return pick(texts, maker);
		case "number":
			return pick(numbers, maker);
		case "integer":
			return pick([0, 1, 7], maker);
		case "boolean":
			return maker.next(2) === 0;
		case "null":
			return null;
		case "undefined":
			return undefined;
		case "literal":
			return type.value;
		case "union":
			return createValue(pick(type.members, maker), maker);
		case "unknown":
			return createValue(pick(anything, maker), maker);
		case "array":
		case "record":
		case "object":
			return reuse(type, maker) ?? remember(createContainer(type, { ...maker, depth: maker.depth + 1 }), maker);
	}
}

function reuse(type: TypeIR, maker: Maker): unknown {
	if (maker.next(3) > 0) return undefined;
	const fitting = maker.made.filter((value) => fits(value, type));
	return fitting.length === 0 ? undefined : pick(fitting, maker);
}

function remember(value: unknown, { made }: Maker): unknown {
	made.push(value);
	return value;
}

function createContainer(type: Extract<TypeIR, { kind: "array" | "record" | "object" }>, maker: Maker): unknown {
	const length = maker.next(4);
	if (type.kind === "array") return Array.from({ length }, () => createValue(type.items, maker));
	if (type.kind === "record") {
		return Object.fromEntries(Array.from({ length }, () => [pick(keys, maker), createValue(type.values, maker)]));
	}
	return createObject(type, maker);
}

/** Fields in their order or in the opposite one, so that either of two places can be the first to have an object. */
function createObject({ fields }: ObjectTypeIR, maker: Maker): unknown {
	const ordered = maker.next(2) === 0 ? fields : fields.toReversed();
	return Object.fromEntries(
		ordered.flatMap(({ name, type, optional }) => {
			if (!optional || maker.next(3) > 0) return [[name, createValue(type, maker)]];
			return maker.next(4) === 0 ? [[name, undefined]] : [];
		}),
	);
}

function fits(value: unknown, type: TypeIR): boolean {
	switch (type.kind) {
		case "reference":
			return fits(value, type.target());
		case "union":
			return type.members.some((member) => fits(value, member));
		case "array":
			return Array.isArray(value) && value.every((item) => fits(item, type.items));
		case "record":
			return isPlainObject(value) && Object.values(value).every((item) => fits(item, type.values));
		case "object":
			return isPlainObject(value) && type.fields.every((field) => fitsField(value, field));
		case "literal":
			return value === type.value;
		case "null":
		case "undefined":
			return value === (type.kind === "null" ? null : undefined);
		case "integer":
			return Number.isInteger(value);
		case "unknown":
			return true;
		case "string":
		case "number":
		case "boolean":
			return typeof value === type.kind;
	}
}

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

function fitsField(object: Readonly<Record<string, unknown>>, { name, type, optional }: FieldIR): boolean {
	const value = Object.hasOwn(object, name) ? object[name] : undefined;
	return value === undefined ? optional : fits(value, type);
}
