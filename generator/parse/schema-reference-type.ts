import type { ReferenceTypeIR } from "../model/type-ir.ts";
import type { SchemaContext } from "./schema-context.ts";

/**
 * The type of a schema that is met inside of itself, named by what it is called, and not at all where it is the whole
 * schema that is read.
 */
export function referenceTo(
	place: string,
	wish: string,
	context: Pick<SchemaContext, "entered" | "references" | "targets">,
): ReferenceTypeIR {
	const known = context.references.get(place);
	if (known !== undefined) return known;
	const names = [...context.references.values()].map((reference) => reference.name);
	const reference: ReferenceTypeIR = {
		kind: "reference",
		name: place === context.entered[0] ? "" : freeName(wish === "" ? "Value" : wish, names),
		target: () => context.targets.get(place) ?? { kind: "unknown" },
	};
	context.references.set(place, reference);
	return reference;
}

function freeName(wish: string, taken: readonly string[]): string {
	let name = wish;
	for (let count = 2; taken.includes(name); count++) name = `${wish}${count}`;
	return name;
}
