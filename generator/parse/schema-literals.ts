import type { DataNode } from "./data-node.ts";
import { invalidSchema } from "./schema-invalid.ts";
import type { SchemaPart } from "./schema-part.ts";
import { tupleOf } from "./schema-tuple.ts";
import { unionOf } from "./schema-union.ts";

/** The type of the values in a list: the union of them. */
export function parseLiterals(node: DataNode): SchemaPart {
	if (node.kind !== "list" || node.items.length === 0) {
		const hint = "Write the values in brackets: `[free, pro]`.";
		return invalidSchema(node, "An enum is a list of at least one value.", hint);
	}
	const parts = node.items.map(parseLiteral);
	return { type: unionOf(parts.map(({ type }) => type)), diagnostics: parts.flatMap(({ diagnostics }) => diagnostics) };
}

/** The type that has one value only; of a list or a map it is the list or object of just those values. */
export function parseLiteral(node: DataNode): SchemaPart {
	if (node.kind === "scalar") {
		if (typeof node.value === "number" && !Number.isFinite(node.value)) {
			return invalidSchema(node, "A fixed value is a finite number.");
		}
		return { type: node.value === null ? { kind: "null" } : { kind: "literal", value: node.value }, diagnostics: [] };
	}
	if (node.kind === "list") {
		const parts = node.items.map(parseLiteral);
		const types = parts.map(({ type }) => type);
		const type = tupleOf(types, undefined, types.length === 0 ? [] : [{ kind: "minItems", value: types.length }]);
		return { type, diagnostics: parts.flatMap(({ diagnostics }) => diagnostics) };
	}
	const fields = node.entries.map(({ key, name, value }) => ({ name, key, ...parseLiteral(value) }));
	const wrong = fields.find(({ name }) => name === "__proto__");
	if (wrong !== undefined) return invalidSchema(wrong.key, "No field can be named `__proto__`.");
	return {
		type: {
			kind: "object",
			fields: fields.map(({ name, type }) => ({ name, type, optional: false })),
			closed: true,
		},
		diagnostics: fields.flatMap(({ diagnostics }) => diagnostics),
	};
}
