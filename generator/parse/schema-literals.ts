import type { DataNode } from "./data-node.ts";
import { invalidSchema } from "./schema-invalid.ts";
import type { SchemaPart } from "./schema-part.ts";
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

/** The type that has one value only: a string, a finite number, a boolean or null. */
export function parseLiteral(node: DataNode): SchemaPart {
	if (node.kind !== "scalar" || (typeof node.value === "number" && !Number.isFinite(node.value))) {
		return invalidSchema(node, "A fixed value is a string, a finite number, `true`, `false` or `null`.");
	}
	return { type: node.value === null ? { kind: "null" } : { kind: "literal", value: node.value }, diagnostics: [] };
}
