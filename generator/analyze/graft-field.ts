import type { Span } from "../model/span.ts";
import type { ObjectTypeIR, RuntimeTypeIR, TypeIR } from "../model/type-ir.ts";

/** The way from the input to a value in it: fields, and the items of a list or a record. */
export type Place = readonly Step[];

type Step = "items" | { readonly field: string };

/** A value that only a message's own words declare, and where it stands in the input. */
export type GivenField = {
	readonly place: Place;
	readonly name: RuntimeTypeIR["name"];
	readonly optional: boolean;
	readonly span: Span;
};

/**
 * An input with a field of a runtime's type at its place, unless something is declared there. What leads to it has to be
 * declared, but for a list of nothing else.
 */
export function graftField(input: ObjectTypeIR, given: GivenField): ObjectTypeIR {
	const [step, ...rest] = given.place;
	return step === undefined || step === "items" ? input : graftInto(input, step.field, rest, given);
}

function graftInto(type: ObjectTypeIR, name: string, rest: Place, given: GivenField): ObjectTypeIR {
	const known = type.fields.find((field) => field.name === name);
	if (known === undefined) {
		const added = typeAt(rest, given);
		if (added === undefined) return type;
		const { optional, span } = given;
		return { ...type, fields: [...type.fields, { name, type: added, optional, span }] };
	}
	const inner = graft(known.type, rest, given);
	if (inner === known.type) return type;
	return { ...type, fields: type.fields.map((field) => (field === known ? { ...field, type: inner } : field)) };
}

/** A declared type with the field in it; the very same type where there is no place for it. */
function graft(type: TypeIR, [step, ...rest]: Place, given: GivenField): TypeIR {
	if (step === undefined) return type;
	if (type.kind === "union") {
		const members = type.members.map((member) => graft(member, [step, ...rest], given));
		return members.every((member, i) => member === type.members[i]) ? type : { ...type, members };
	}
	if (step !== "items") return type.kind === "object" ? graftInto(type, step.field, rest, given) : type;
	if (type.kind === "array" && type.tuple === undefined) {
		const items = graft(type.items, rest, given);
		return items === type.items ? type : { ...type, items };
	}
	if (type.kind !== "record") return type;
	const values = graft(type.values, rest, given);
	return values === type.values ? type : { ...type, values };
}

/** The type of what is not declared at all: the value itself, or a list of it. */
function typeAt([step, ...rest]: Place, given: GivenField): TypeIR | undefined {
	if (step === undefined) return { kind: "runtime", name: given.name };
	if (step !== "items") return undefined;
	const items = typeAt(rest, given);
	return items && { kind: "array", items };
}
