import type { ArrayTypeIR, FieldIR, ObjectTypeIR, ReferenceTypeIR, TypeIR } from "../../generator/model/type-ir.ts";
import { tupleOf } from "../../generator/parse/schema-tuple.ts";
import { unionOf } from "../../generator/parse/schema-union.ts";

/**
 * What TypeScript sees of a type: no constraint, no difference between integers and other numbers, no `exclusive`, no rule for
 * one kind of anything, nothing of further keys beside known ones. That an object is `closed` it sees only where a value is
 * written in place (`inPlace`), and there not if it could be another object.
 */
export function visibleType(whole: TypeIR, inPlace: boolean): TypeIR {
	const references = new Map<string, ReferenceTypeIR>();
	const visible = (type: TypeIR, closes: boolean): TypeIR => {
		switch (type.kind) {
			case "string":
			case "number":
				return { kind: type.kind };
			case "integer":
				return { kind: "number" };
			case "unknown":
				return { kind: "unknown" };
			case "boolean":
			case "runtime":
			case "null":
			case "undefined":
			case "literal":
				return type;
			case "reference":
				return visibleReference(type);
			case "union": {
				const members = type.members.flatMap(membersOf);
				const objects = members.filter(({ kind }) => isObjectKind.has(kind));
				return unionOf(members.map((member) => visible(member, closes && objects.length < 2)));
			}
			case "array":
				return visibleArray(type, closes);
			case "record":
				return { kind: "record", values: visible(type.values, closes) };
			case "object":
				return visibleObject(type, closes);
		}
	};
	const visibleReference = (type: ReferenceTypeIR): ReferenceTypeIR => {
		const known = references.get(type.name);
		if (known !== undefined) return known;
		let target: TypeIR | undefined;
		const reference: ReferenceTypeIR = {
			kind: "reference",
			name: type.name,
			// Whether it stands among other objects differs from place to place.
			target: () => {
				target ??= visible(type.target(), false);
				return target;
			},
		};
		references.set(type.name, reference);
		return reference;
	};
	const visibleArray = ({ items, tuple }: ArrayTypeIR, closes: boolean): TypeIR => {
		if (tuple === undefined) return { kind: "array", items: visible(items, closes) };
		const { places, required, rest } = tuple;
		return tupleOf(
			places.map((place) => visible(place, closes)),
			rest && visible(rest, closes),
			required === 0 ? [] : [{ kind: "minItems", value: required }],
		);
	};
	const visibleObject = ({ fields, additional, closed }: ObjectTypeIR, closes: boolean): TypeIR => {
		const kept = fields.map((field): FieldIR => ({ ...field, type: visible(field.type, closes) }));
		const further: TypeIR | undefined =
			additional && (fields.length === 0 ? visible(additional, closes) : { kind: "unknown" });
		return {
			kind: "object",
			fields: kept,
			...(further === undefined ? {} : { additional: further }),
			...(closed === true && (closes || fields.length === 0) ? { closed } : {}),
		};
	};
	return visible(whole, inPlace);
}

const isObjectKind: ReadonlySet<TypeIR["kind"]> = new Set(["object", "record", "reference"]);

const membersOf = (type: TypeIR): readonly TypeIR[] =>
	type.kind === "union" ? type.members.flatMap(membersOf) : [type];
