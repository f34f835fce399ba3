import type { TypeIR } from "../model/type-ir.ts";
import type { DataNode } from "./data-node.ts";
import { toJsonValue } from "./data-value.ts";
import { intersect } from "./schema-intersect.ts";
import { invalidSchema } from "./schema-invalid.ts";
import type { Keywords } from "./schema-json-keywords.ts";
import { parseLiteral, parseLiterals } from "./schema-literals.ts";
import type { SchemaPart } from "./schema-part.ts";
import { isNever } from "./schema-union.ts";

/** The values that `const` and `enum` fix, each of which has to be of the type that stands beside them. */
export const parseFixed = (keywords: Keywords, beside: TypeIR): readonly SchemaPart[] =>
	(["const", "enum"] as const).flatMap((keyword) => {
		const node = keywords.get(keyword)?.value;
		if (node === undefined) return [];
		const values = keyword === "const" ? parseLiteral(node) : parseLiterals(node);
		const nodes = node.kind === "list" && keyword === "enum" ? node.items : [node];
		return [
			values,
			...(values.diagnostics.length > 0 ? [] : nodes.flatMap((value) => findMisfit(value, node, beside))),
		];
	});

function findMisfit(value: DataNode, place: DataNode, beside: TypeIR): readonly SchemaPart[] {
	const fitting = intersect(beside, parseLiteral(value).type);
	if (fitting === undefined || !isNever(fitting)) return [];
	const message = `The value ${JSON.stringify(toJsonValue(value))} is not of the type that stands beside it.`;
	return [{ ...invalidSchema(place, message), type: { kind: "unknown" } }];
}
