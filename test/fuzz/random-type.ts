import type { FieldIR, ObjectTypeIR, TypeIR } from "../../generator/model/type-ir.ts";
import type { Random } from "./random.ts";

const plainNames = "title name note count flag tags items sel deep map a b c x y xs user kind".split(" ");

/** Names that mean something to Handlebars, to JavaScript or to the generated code. */
const trapNames = [
	..."json default upper join log if each with lookup helperMissing length constructor hasOwnProperty".split(" "),
	..."toString valueOf do-this thisx this-x input text item index key entries class then size é _ $".split(" "),
	..."undefined null true 12 0 else as".split(" "),
	..."a b|a.b|#if|*/|`|\u0024{x}|\"|'|\\|@root|..|/|[|{{x}}|\n".split("|"),
];

const string: TypeIR = { kind: "string" };
const number: TypeIR = { kind: "number" };
const integer: TypeIR = { kind: "integer" };
const boolean: TypeIR = { kind: "boolean" };
const unknown: TypeIR = { kind: "unknown" };

const arrayOf = (items: TypeIR): TypeIR => ({ kind: "array", items });
const recordOf = (values: TypeIR): TypeIR => ({ kind: "record", values });
const union = (...members: readonly TypeIR[]): TypeIR => ({ kind: "union", members });
const orNull = (type: TypeIR): TypeIR => union(type, { kind: "null" });
const literals = (...values: readonly (string | number | boolean)[]): TypeIR =>
	union(...values.map((value): TypeIR => ({ kind: "literal", value })));

/**
 * A type of input. A few shapes of objects turn up in several places, so that one object can stand in all of them: what
 * `../` reads depends on that.
 */
export function createInputType(random: Random): ObjectTypeIR {
	const shapes: TypeIR[] = [];
	for (let i = 0; i < 3; i++) shapes.push(createObject(2 + random.next(3), () => fieldOfShape(shapes, random), random));
	return createObject(4 + random.next(5), () => fieldOfRoot(shapes, random), random);
}

function createObject(size: number, createType: () => TypeIR, random: Random): ObjectTypeIR {
	const names = new Set<string>();
	while (names.size < size) names.add(random.pick(random.oneIn(8) ? trapNames : plainNames));
	return {
		kind: "object",
		fields: [...names].map((name): FieldIR => ({ name, type: createType(), optional: random.oneIn(4) })),
	};
}

const scalar = (random: Random): TypeIR =>
	random.weigh([
		[40, string],
		[14, number],
		[10, integer],
		[16, boolean],
		[4, literals("free", "")],
		[3, literals(0, 1, "0")],
		[1, literals(true)],
		[3, literals("d0", "d1")],
		[6, orNull(string)],
		[2, orNull(number)],
		[5, union(string, number, boolean)],
	]);

const items = (random: Random): TypeIR => (random.oneIn(15) ? orNull(scalar(random)) : scalar(random));

const fieldOfShape = (shapes: readonly TypeIR[], random: Random): TypeIR =>
	random.weigh<() => TypeIR>([
		[55, () => scalar(random)],
		[14, () => arrayOf(items(random))],
		[6, () => recordOf(scalar(random))],
		[1, () => unknown],
		[12, () => shapeOf(shapes, random)],
		[12, () => arrayOf(shapeOf(shapes, random))],
	])();

const fieldOfRoot = (shapes: readonly TypeIR[], random: Random): TypeIR =>
	random.weigh<() => TypeIR>([
		[38, () => scalar(random)],
		[14, () => shapeOf(shapes, random)],
		[4, () => orNull(shapeOf(shapes, random))],
		[18, () => arrayOf(shapeOf(shapes, random))],
		[8, () => arrayOf(items(random))],
		[4, () => arrayOf(arrayOf(scalar(random)))],
		[2, () => arrayOf(arrayOf(shapeOf(shapes, random)))],
		[5, () => recordOf(scalar(random))],
		[4, () => recordOf(shapeOf(shapes, random))],
		[2, () => recordOf(arrayOf(scalar(random)))],
		[1, () => unknown],
	])();

const shapeOf = (shapes: readonly TypeIR[], random: Random): TypeIR =>
	shapes.length === 0 ? scalar(random) : random.pick(shapes);
