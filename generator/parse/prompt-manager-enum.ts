import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { TypeIR } from "../model/type-ir.ts";
import type { DataNode } from "./data-node.ts";
import { toJsonValue } from "./data-value.ts";
import { intersect } from "./schema-intersect.ts";
import { parseLiterals } from "./schema-literals.ts";
import type { SchemaPart } from "./schema-part.ts";
import { isNever, unionOf } from "./schema-union.ts";

/** The values that an `enum` validator allows, and its own word for others. */
export type AllowedValues = { readonly values: DataNode & { readonly kind: "list" }; readonly message?: string };

/** A type of which only some values are allowed. */
export function withEnum(type: TypeIR, allowed: AllowedValues | undefined): SchemaPart {
	if (allowed === undefined) return { type, diagnostics: [] };
	const wrong = allowed.values.items.filter((item) => {
		const fitting = intersect(type, parseLiterals({ ...allowed.values, items: [item] }).type);
		return fitting === undefined || isNever(fitting);
	});
	const literals = parseLiterals(allowed.values);
	const diagnostics = wrong.map((item) => {
		const message = `The value ${JSON.stringify(toJsonValue(item))} is none that the field's type and other validators allow.`;
		return createDiagnostic("invalid-schema", item.span, message);
	});
	return {
		type: withMessage(literals.type, allowed.message),
		diagnostics: [...literals.diagnostics, ...diagnostics],
	};
}

/** A message is one of a union, be it of one value. */
function withMessage(type: TypeIR, message: string | undefined): TypeIR {
	if (message === undefined) return type;
	return type.kind === "union" ? { ...type, message } : { kind: "union", members: [type], message };
}

/** A type or null; a union keeps its message. */
export function nullableOf(type: TypeIR): TypeIR {
	if (type.kind !== "union" || type.message === undefined) return unionOf([type, { kind: "null" }]);
	return { ...type, members: [...type.members.filter(({ kind }) => kind !== "null"), { kind: "null" }] };
}
