import { Node, type Symbol as PropertySymbol, SymbolFlags, type Type, ts } from "ts-morph";
import type { FieldIR, ReferenceTypeIR, TypeIR } from "../model/type-ir.ts";
import { declaredOrder } from "./declared-order.ts";
import { docsOf } from "./docs-of.ts";
import { findUnfitType } from "./find-unfit-type.ts";
import { plainTypeOf } from "./plain-type-of.ts";
import { reportUnfit } from "./report-unfit.ts";
import { sortMembers } from "./sort-members.ts";
import { tupleTypeOf } from "./tuple-type-of.ts";
import type { TypeReading } from "./type-reading.ts";
import { unionOfTypes } from "./union-of-types.ts";
import { withoutUndefined } from "./without-undefined.ts";

/** Types may stand that deep in each other; a generic type can hold ever larger ones of itself. */
const maxDepth = 40;

/**
 * A TypeScript type in the words of TypeIR: all of it, or what cannot be said is reported. A type that holds itself gets a
 * name. `node` is the declaration that says it.
 */
export const importedTypeOf = (type: Type, node: Node, reading: TypeReading): TypeIR =>
	convert(type, { reading, built: new Map(), depth: 0, path: "", node });

/** A type that is being converted, or was; `reference` is there when it holds itself. */
type Built = { type?: TypeIR; reference?: ReferenceTypeIR };

type Walk = {
	readonly reading: TypeReading;
	readonly built: Map<ts.Type, Built>;
	readonly depth: number;
	readonly path: string;
	readonly node: Node | undefined;
};

function convert(type: Type, walk: Walk): TypeIR {
	const simple = simpleTypeOf(type) ?? plainTypeOf(type);
	if (simple !== undefined) return simple;
	const unfit = findUnfitType(type, (node) => walk.reading.ownSpanOf(node) !== undefined);
	if (unfit !== undefined) return refuse(walk, unfit.what, unfit.hint);
	if (walk.depth > maxDepth) return refuse(walk, "holds types without end", "Write as many levels as there are.");
	const inside = { ...walk, depth: walk.depth + 1 };
	const name = declaredName(type);
	if (name === undefined) return convertStructure(type, inside);
	const known = walk.built.get(type.compilerType);
	if (known !== undefined)
		return known.type === undefined ? nameOf(known, name, walk) : (known.reference ?? known.type);
	const built: Built = {};
	walk.built.set(type.compilerType, built);
	built.type = convertStructure(type, inside);
	return built.reference ?? built.type;
}

/** The name of a type that is declared: a type that holds itself does so through one that has a name. */
function declaredName(type: Type): string | undefined {
	if (type.isTuple() || type.getArrayElementType() !== undefined) return undefined;
	const name = (type.getAliasSymbol() ?? type.getSymbol())?.getName();
	return name?.startsWith("__") ? undefined : name;
}

/** A type that is met inside of itself gets a name, and stands for what is made of it by then. */
function nameOf(built: Built, wish: string, { reading }: Walk): ReferenceTypeIR {
	built.reference ??= {
		kind: "reference",
		name: reading.takeName(wish),
		target: () => built.type ?? { kind: "unknown" },
	};
	return built.reference;
}

const refuse = (walk: Walk, what: string, hint: string): TypeIR =>
	reportUnfit({ what, hint }, "unsupported-type", walk, walk.reading);

function simpleTypeOf(type: Type): TypeIR | undefined {
	if (type.isUnknown()) return { kind: "unknown" };
	if (type.isNever()) return { kind: "union", members: [] };
	if (type.getFlags() & ts.TypeFlags.NonPrimitive) return { kind: "record", values: { kind: "unknown" } };
	if (type.isEnum() && !type.isUnion()) return { kind: "number" };
	const value = type.isEnumLiteral() && !type.isUnion() ? type.getLiteralValue() : undefined;
	return typeof value === "string" || typeof value === "number" ? { kind: "literal", value } : undefined;
}

function convertStructure(type: Type, walk: Walk): TypeIR {
	if (type.isUnion()) return convertUnion(type, walk);
	if (type.isTuple())
		return tupleTypeOf(type, (item, place) => convert(item, step(walk, `[${place}]`)), refuseWith(walk));
	const items = type.getArrayElementType();
	if (items !== undefined) return { kind: "array", items: convert(items, step(walk, "[]")) };
	const members = type.isIntersection() ? type.getIntersectionTypes() : [];
	const branded = members.map((member) => plainTypeOf(member)).find((plain) => plain !== undefined);
	return branded ?? convertObject(type, walk);
}

const refuseWith =
	(walk: Walk) =>
	(what: string, hint: string): TypeIR =>
		refuse(walk, what, hint);

const step = (walk: Walk, text: string): Walk => ({ ...walk, path: walk.path + text });

function convertUnion(type: Type, walk: Walk): TypeIR {
	const alias = type.getAliasSymbol()?.getDeclarations().find(Node.isTypeAliasDeclaration);
	const order = declaredOrder(alias?.getTypeNode() ?? (Node.isTyped(walk.node) ? walk.node.getTypeNode() : undefined));
	const placeOf = (member: Type): number => {
		if (member.isBooleanLiteral() && order.some(isBoolean)) return order.findIndex(isBoolean);
		return order.indexOf(member.isEnumLiteral() ? member.compilerType.symbol : member.compilerType);
	};
	const members = type.getUnionTypes().map((member) => ({
		place: placeOf(member),
		type: convert(member, walk),
	}));
	return unionOfTypes(sortMembers(members));
}

/** TypeScript makes two members of `boolean`. */
const isBoolean = (type: ReturnType<typeof declaredOrder>[number]): boolean =>
	type !== undefined && "intrinsicName" in type && type.intrinsicName === "boolean";

function convertObject(type: Type, walk: Walk): TypeIR {
	const checker = walk.reading.place.getProject().getTypeChecker().compilerObject;
	const indexes = checker.getIndexInfosOfType(type.compilerType);
	const keyed = indexes.find(({ keyType }) => !(keyType.flags & ts.TypeFlags.String));
	if (keyed !== undefined) {
		return refuse(walk, "has keys that are no plain texts", "Write `Record<string, …>`, or a list.");
	}
	const index = type.getStringIndexType();
	const additional = index && convert(index, step(walk, "[key]"));
	const fields = type.getProperties().flatMap((property) => convertField(property, walk));
	if (fields.length > 0) return { kind: "object", fields, ...(additional === undefined ? {} : { additional }) };
	if (additional !== undefined) return { kind: "record", values: additional };
	if (walk.path === "" || type.getProperties().length > 0) return { kind: "object", fields: [] };
	return refuse(walk, "is `{}`, which says nothing of it", "Write `unknown`, or `Record<string, unknown>`.");
}

function convertField(property: PropertySymbol, walk: Walk): readonly FieldIR[] {
	const { reading } = walk;
	const name = property.getName();
	const node = property.getDeclarations()[0];
	const inside = { ...walk, path: walk.path === "" ? name : `${walk.path}.${name}`, node };
	if (name.startsWith("__@")) {
		refuse({ ...walk, node }, "has a symbol as a key", "Leave it out: a prompt's values are named by texts.");
		return [];
	}
	if (name === "__proto__" || name === "") {
		refuse({ ...walk, node }, name === "" ? "has a key without a name" : "has a key `__proto__`", "Rename it.");
		return [];
	}
	const optional = property.hasFlags(SymbolFlags.Optional);
	const type = property.getTypeAtLocation(reading.place);
	const converted = convert(optional ? nonUndefined(type) : type, inside);
	return [
		{ name, type: optional ? withoutUndefined(converted) : converted, optional, ...docsOf(property, reading.place) },
	];
}

/** Of `?: T` TypeScript makes `T | undefined`, which would not be seen to be `T`. */
function nonUndefined(type: Type): Type {
	const others = type.isUnion() ? type.getUnionTypes().filter((member) => !member.isUndefined()) : [];
	const [only, ...more] = others;
	return only !== undefined && more.length === 0 ? only : type;
}
