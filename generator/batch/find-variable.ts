import type { FieldIR, ObjectTypeIR, TypeIR } from "../model/type-ir.ts";

/** A variable, or a place inside one: the keys that lead to it, its type, and whether it may be left out. */
export type Variable = { readonly keys: readonly string[]; readonly type: TypeIR; readonly optional: boolean };

/** The variable of a name; `order.total` leads into the object `order`. Undefined where there is none. */
export function findVariable(input: ObjectTypeIR, name: string): Variable | undefined {
	const own = input.fields.find((field) => field.name === name);
	if (own !== undefined) return variableOf(own);
	for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) {
		const holder = input.fields.find((field) => field.name === name.slice(0, dot));
		const type = holder && objectOf(holder.type);
		const inner = type && findVariable(type, name.slice(dot + 1));
		if (holder !== undefined && inner !== undefined) {
			// What may be left out with all around it may be left out.
			return { ...inner, keys: [holder.name, ...inner.keys], optional: inner.optional || holder.optional };
		}
	}
	return input.additional === undefined ? undefined : { keys: [name], type: input.additional, optional: true };
}

const variableOf = ({ name, type, optional }: FieldIR): Variable => ({ keys: [name], type, optional });

function objectOf(type: TypeIR): ObjectTypeIR | undefined {
	if (type.kind === "reference") return objectOf(type.target());
	return type.kind === "object" ? type : undefined;
}
