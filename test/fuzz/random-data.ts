import type { ObjectTypeIR, TypeIR } from "../../generator/model/type-ir.ts";
import { fitsType } from "./fits-type.ts";
import type { Random } from "./random.ts";

/** A value of a type; objects and lists that are made turn up again in other places where they fit. */
export const createData = (type: TypeIR, random: Random): unknown => createValue(type, { random, made: [], depth: 0 });

type Maker = {
	readonly random: Random;
	/** Every object and list that is finished, to be used again. */
	readonly made: unknown[];
	readonly depth: number;
};

const texts = [
	..."||x|y|1|0| |true|false|null|undefined|NaN|length|free|b|title|é|\ud83d\ude00|e\u0301".split("|"),
	..."a\nb|a\n\nb\n|\n|\n\n|  x\n  y|a\r\nb|\r|\t|\u2028|\u2029\u2028x|\ufeffx|\u0085|\0|\ud800|\udc00\ud800".split(
		"|",
	),
	..."{{title}}|{{#if x}}|{{/if}}|{{> p0}}|{{{|}}|\\{{a}}|\\|`|\u0024{title}|`\u0024{title}\\|</script>|<!--|*/|//".split(
		"|",
	),
	..."<b>&'\"|&amp;|\"|'|$&|$1|$`|%s|a,b|0.1|-0|1e21|this|..|constructor|__proto__|12345".split("|"),
];
const numbers = [0, 0, 1, 1, 2, -0, 1.5, -3, 1e21, 0.1, 3, 1e-7];
const integers = [0, 0, 1, 1, 2, 7, -1];
const keys = ["b", "a", "10", "2", "0", "-1", "01", "", "length", "constructor", "hasOwnProperty", "a b", "this", "x"];
const anything: readonly TypeIR[] = [
	{ kind: "null" },
	{ kind: "string" },
	{ kind: "number" },
	{ kind: "boolean" },
	{ kind: "array", items: { kind: "number" } },
	{ kind: "object", fields: [{ name: "title", type: { kind: "string" }, optional: true }] },
];

function createValue(type: TypeIR, maker: Maker): unknown {
	const { random } = maker;
	switch (type.kind) {
		case "reference":
			return createValue(type.target(), { ...maker, depth: maker.depth + 1 });
		case "string":
			return random.oneIn(12) ? `${random.pick(texts)}${random.pick(texts)}` : random.pick(texts);
		case "number":
			return random.pick(numbers);
		case "integer":
			return random.pick(integers);
		case "boolean":
			return random.oneIn(2);
		case "null":
			return null;
		case "undefined":
			return undefined;
		case "literal":
			return type.value;
		case "union":
			return createValue(random.pick(type.members), maker);
		case "runtime":
			throw new Error(`no template is given the type ${type.name}`);
		case "unknown":
			return createValue(random.pick(anything), maker);
		case "array":
		case "record":
		case "object":
			return reuse(type, maker) ?? remember(createContainer(type, { ...maker, depth: maker.depth + 1 }), maker);
	}
}

function reuse(type: TypeIR, { random, made }: Maker): unknown {
	if (made.length === 0 || !random.oneIn(3)) return undefined;
	const fitting = made.filter((value) => fitsType(value, type));
	return fitting.length === 0 ? undefined : random.pick(fitting);
}

function remember(value: unknown, { made }: Maker): unknown {
	made.push(value);
	return value;
}

function createContainer(type: Extract<TypeIR, { kind: "array" | "record" | "object" }>, maker: Maker): unknown {
	// So it does with empty lists.
	const length = maker.depth > 8 ? 0 : maker.random.next(maker.depth > 3 ? 3 : 4);
	if (type.kind === "array") return Array.from({ length }, () => createValue(type.items, maker));
	if (type.kind === "record") {
		return Object.fromEntries(Array.from({ length }, () => [maker.random.pick(keys), createValue(type.values, maker)]));
	}
	return createObject(type, maker);
}

/** Fields in their order or in the opposite one, so that either of two places can be the first to have an object. */
function createObject({ fields }: ObjectTypeIR, maker: Maker): unknown {
	const ordered = maker.random.oneIn(2) ? fields : fields.toReversed();
	return Object.fromEntries(
		ordered.flatMap(({ name, type, optional }) => {
			// A type that holds itself ends where it may.
			if (optional && maker.depth > 5) return [];
			if (!optional || !maker.random.oneIn(3)) return [[name, createValue(type, maker)]];
			return maker.random.oneIn(4) ? [[name, undefined]] : [];
		}),
	);
}
