import type { TypeIR, UnionTypeIR, UnknownTypeIR } from "../model/type-ir.ts";
import { typeKey } from "../model/type-key.ts";
import { joinConstraints } from "./schema-constraints.ts";
import { familyOf } from "./schema-family.ts";
import { intersectArrays } from "./schema-intersect-arrays.ts";
import { intersectObjects } from "./schema-intersect-objects.ts";
import { literalFits } from "./schema-literal-fits.ts";
import { isAnything, never, unionOf } from "./schema-union.ts";

/**
 * The type of the values that are of both types, as `allOf` and keywords beside each other ask for it; undefined where no
 * type says it.
 */
export function intersect(a: TypeIR, b: TypeIR): TypeIR | undefined {
	if (isAnything(a) || typeKey(a) === typeKey(b)) return b;
	if (isAnything(b)) return a;
	// What it stands for may not be read yet.
	if (a.kind === "reference" || b.kind === "reference") return undefined;
	if (a.kind === "union") return intersectUnion(a, b);
	if (b.kind === "union") return intersectUnion(b, a);
	if (a.kind === "unknown") return b.kind === "unknown" ? intersectUnknown(a, b) : intersectRule(a, b);
	if (b.kind === "unknown") return intersectRule(b, a, (rule) => intersect(a, rule));
	return familyOf(a) === familyOf(b) ? intersectFamily(a, b) : never;
}

/** Of exactly one member and of another type is of exactly one of the members narrowed by it. */
function intersectUnion(union: UnionTypeIR, type: TypeIR): TypeIR | undefined {
	const members = intersectAll(union.members.map((member) => [member, type]));
	if (members === undefined) return undefined;
	const possible = members.filter((member) => member.kind !== "union" || member.members.length > 0);
	return union.exclusive === true && possible.length > 1
		? { kind: "union", members: possible, exclusive: true }
		: unionOf(possible);
}

/** What holds for values of a kind holds for this one; what is said first stays first. */
function intersectRule(
	{ where = [] }: UnknownTypeIR,
	type: TypeIR,
	join = (rule: TypeIR): TypeIR | undefined => intersect(rule, type),
): TypeIR | undefined {
	const rule = where.find((candidate) => familyOf(candidate) === familyOf(type));
	return rule === undefined ? type : join(rule);
}

function intersectUnknown(a: UnknownTypeIR, b: UnknownTypeIR): TypeIR | undefined {
	const [first, second] = [a.where ?? [], b.where ?? []];
	const same = (type: TypeIR, others: readonly TypeIR[]): TypeIR =>
		others.find((other) => familyOf(other) === familyOf(type)) ?? { kind: "unknown" };
	const where = intersectAll(first.map((type) => [type, same(type, second)]));
	if (where === undefined) return undefined;
	return { kind: "unknown", where: [...where, ...second.filter((type) => isAnything(same(type, first)))] };
}

function intersectFamily(a: TypeIR, b: TypeIR): TypeIR | undefined {
	if (a.kind === "literal") return literalFits(a, b);
	if (b.kind === "literal") return literalFits(b, a);
	if (a.kind === "array" && b.kind === "array") return intersectArrays(a, b, intersect);
	if ((a.kind === "object" || a.kind === "record") && (b.kind === "object" || b.kind === "record")) {
		return intersectObjects(a, b, intersect);
	}
	if (!("constraints" in a) && !("constraints" in b)) return a.kind === "integer" ? a : b;
	const kind = a.kind === "integer" ? "integer" : b.kind;
	const constraints = joinConstraints(a, b);
	if (kind !== "string" && kind !== "number" && kind !== "integer") return undefined;
	return constraints.length === 0 ? { kind } : { kind, constraints };
}

/** The intersections of pairs; undefined where one of them has none. */
function intersectAll(pairs: readonly (readonly [TypeIR, TypeIR])[]): readonly TypeIR[] | undefined {
	const types = pairs.map(([a, b]) => intersect(a, b));
	return types.every((type) => type !== undefined) ? types : undefined;
}
