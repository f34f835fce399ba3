import type { FieldIR, ObjectTypeIR, RecordTypeIR, TypeIR } from "../model/type-ir.ts";
import { joinConstraints } from "./schema-constraints.ts";
import { isAnything, isNever, never } from "./schema-union.ts";
import { valueFits } from "./schema-value-fits.ts";

type Intersect = (a: TypeIR, b: TypeIR) => TypeIR | undefined;

/** Objects of both types, field by field: what one type does not name is what it allows as a further key. */
export function intersectObjects(
	first: ObjectTypeIR | RecordTypeIR,
	second: ObjectTypeIR | RecordTypeIR,
	intersect: Intersect,
): TypeIR | undefined {
	const [a, b] = [asObject(first), asObject(second)];
	const names = [...new Set([...a.fields, ...b.fields].map(({ name }) => name))];
	const fields = names.map((name) => intersectField(name, a, b, intersect));
	const additional = intersect(furtherType(a), furtherType(b));
	if (additional === undefined || !fields.every((field) => field !== undefined)) return undefined;
	const closed = a.closed === true || b.closed === true;
	const kept = fields.filter(({ type, optional }) => !(closed && optional && isNever(type)));
	const constraints = joinConstraints(a, b);
	return objectOf(kept, { ...(isAnything(additional) || closed ? {} : { additional }), closed, constraints });
}

/** An object type; one without a field that allows further keys is a record. */
export function objectOf(
	fields: readonly FieldIR[],
	{
		additional,
		closed,
		constraints,
	}: Pick<ObjectTypeIR, "additional" | "closed"> & Required<Pick<ObjectTypeIR, "constraints">>,
): ObjectTypeIR | RecordTypeIR {
	const rules = constraints.length === 0 ? {} : { constraints };
	if (fields.length === 0 && closed !== true) {
		return { kind: "record", values: additional ?? { kind: "unknown" }, ...rules };
	}
	return {
		kind: "object",
		fields,
		...(additional === undefined ? {} : { additional }),
		...(closed === true ? { closed } : {}),
		...rules,
	};
}

function intersectField(name: string, a: ObjectTypeIR, b: ObjectTypeIR, intersect: Intersect): FieldIR | undefined {
	const [first, second] = [a, b].map((type) => type.fields.find((field) => field.name === name));
	const type = intersect(first?.type ?? furtherType(a), second?.type ?? furtherType(b));
	const field = first ?? second;
	if (type === undefined || field === undefined) return undefined;
	const joined: FieldIR = { ...second, ...first, ...field, type };
	if (joined.default !== undefined) return valueFits(type, joined.default) ? { ...joined, optional: true } : undefined;
	return { ...joined, optional: (first?.optional ?? true) && (second?.optional ?? true) };
}

const furtherType = ({ additional, closed }: ObjectTypeIR): TypeIR =>
	closed === true ? never : (additional ?? { kind: "unknown" });

const asObject = (type: ObjectTypeIR | RecordTypeIR): ObjectTypeIR =>
	type.kind === "object" ? type : { ...type, kind: "object", fields: [], additional: type.values };
