import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { TypeIR } from "../model/type-ir.ts";
import type { DataNode } from "./data-node.ts";
import { describeNode } from "./data-value.ts";
import { withConstraints } from "./schema-constraints.ts";
import { invalidSchema } from "./schema-invalid.ts";
import { parseConstraints } from "./schema-json-constraints.ts";
import { refuseDefault } from "./schema-json-default.ts";
import type { Keywords } from "./schema-json-keywords.ts";
import { warnOfMissingType } from "./schema-missing-type.ts";
import type { SchemaPart } from "./schema-part.ts";
import { tupleOf } from "./schema-tuple.ts";
import { isNever } from "./schema-union.ts";

/**
 * The type that the keywords of lists say: `items` for all items; or `prefixItems` for the first ones and `items` for the
 * rest; or, as draft-07 has it, a list under `items` and `additionalItems` for the rest.
 */
export function parseArray(keywords: Keywords, parseInner: (node: DataNode) => SchemaPart): SchemaPart {
	const { places, rest, diagnostics } = findPlaces(keywords);
	const placeParts = places?.map((place) => refuseDefault(parseInner(place))) ?? [];
	const restPart: SchemaPart =
		rest === undefined ? { type: { kind: "unknown" }, diagnostics: [] } : refuseDefault(parseInner(rest));
	const { constraints, diagnostics: wrong } = parseConstraints(keywords, "array", parseInner);
	const isFixed = placeParts.length > 0 || isNever(restPart.type);
	const type: TypeIR = isFixed
		? tupleOf(
				placeParts.map((part) => part.type),
				isNever(restPart.type) ? undefined : restPart.type,
				constraints,
			)
		: { kind: "array", items: restPart.type, ...withConstraints(constraints) };
	const untyped = rest === undefined ? [] : warnOfMissingType(restPart.type, rest);
	return {
		type,
		diagnostics: [
			...diagnostics,
			...wrong,
			...untyped,
			...[...placeParts, restPart].flatMap((part) => part.diagnostics),
		],
	};
}

type Places = {
	readonly places?: readonly DataNode[];
	readonly rest?: DataNode;
	readonly diagnostics: readonly Diagnostic[];
};

function findPlaces(keywords: Keywords): Places {
	const items = keywords.get("items")?.value;
	const prefix = keywords.get("prefixItems");
	const additional = keywords.get("additionalItems");
	if (prefix !== undefined && prefix.value.kind !== "list") {
		const message = `\`prefixItems\` is a list of schemas, and this is ${describeNode(prefix.value)}.`;
		return { diagnostics: invalidSchema(prefix.value, message).diagnostics };
	}
	if (prefix?.value.kind === "list" && items?.kind === "list") {
		const message = "A list under `items` cannot stand beside `prefixItems`.";
		return { diagnostics: invalidSchema(items, message, "Under `items` stands one schema for the rest.").diagnostics };
	}
	const isOld = items?.kind === "list";
	const misplaced =
		additional === undefined || isOld
			? []
			: [
					createDiagnostic(
						"invalid-schema",
						additional.key.span,
						"`additionalItems` stands beside a list under `items`.",
						{
							hint: "Write `items: false` beside `prefixItems`, or one schema for the rest.",
						},
					),
				];
	const places = isOld ? items.items : prefix?.value.kind === "list" ? prefix.value.items : undefined;
	const rest = isOld ? additional?.value : items;
	return {
		...(places === undefined ? {} : { places }),
		...(rest === undefined ? {} : { rest }),
		diagnostics: misplaced,
	};
}
