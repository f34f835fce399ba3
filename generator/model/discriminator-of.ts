import type { ObjectTypeIR, TypeIR } from "./type-ir.ts";

type Literal = string | number | boolean;

/** A field that tells objects apart, and the values that it has in each of them. */
export type Discriminator = { readonly name: string; readonly values: readonly (readonly Literal[])[] };

/** The first field that is fixed in all of some objects, to values that no other of them has; undefined without one. */
export function discriminatorOf(objects: readonly ObjectTypeIR[]): Discriminator | undefined {
	for (const { name } of objects[0]?.fields ?? []) {
		const values = objects.map(({ fields }) => {
			const field = fields.find((each) => each.name === name);
			return field === undefined || field.optional ? undefined : literalsOf(field.type);
		});
		const known = values.filter((each) => each !== undefined);
		const all = known.flat();
		if (known.length === objects.length && new Set(all).size === all.length) return { name, values: known };
	}
	return undefined;
}

function literalsOf(type: TypeIR): readonly Literal[] | undefined {
	if (type.kind === "literal") return [type.value];
	if (type.kind !== "union") return undefined;
	const values = type.members.map(literalsOf);
	return values.every((each) => each !== undefined) ? values.flat() : undefined;
}
