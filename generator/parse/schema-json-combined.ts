import type { DataNode } from "./data-node.ts";
import { areDisjoint } from "./schema-disjoint.ts";
import { invalidSchema } from "./schema-invalid.ts";
import { refuseDefault } from "./schema-json-default.ts";
import type { Keywords } from "./schema-json-keywords.ts";
import type { SchemaPart } from "./schema-part.ts";
import { isNever, unionOf } from "./schema-union.ts";

/** What `allOf`, `anyOf` and `oneOf` say, a part each: all of the parts have to hold. */
export function parseCombined(keywords: Keywords, parseInner: (node: DataNode) => SchemaPart): readonly SchemaPart[] {
	return (["allOf", "anyOf", "oneOf"] as const).flatMap((keyword) => {
		const node = keywords.get(keyword)?.value;
		if (node === undefined) return [];
		if (node.kind !== "list" || node.items.length === 0) {
			return [invalidSchema(node, `\`${keyword}\` is a list of at least one schema.`)];
		}
		if (keyword === "allOf") return node.items.map(parseInner);
		const parts = node.items.map((item) => refuseDefault(parseInner(item)));
		return [keyword === "anyOf" ? anyOf(parts) : oneOf(parts)];
	});
}

const anyOf = (parts: readonly SchemaPart[]): SchemaPart => ({
	type: unionOf(parts.map(({ type }) => type)),
	diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
});

/** Schemas that have no value in common need no count of how many fit. */
function oneOf(parts: readonly SchemaPart[]): SchemaPart {
	const members = parts.map(({ type }) => type).filter((type) => !isNever(type));
	const isPlain = members.every((type, i) => members.slice(i + 1).every((other) => areDisjoint(type, other)));
	return isPlain
		? anyOf(parts)
		: {
				type: { kind: "union", members, exclusive: true },
				diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
			};
}
