import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { TypeIR } from "../model/type-ir.ts";
import type { DataNode } from "./data-node.ts";
import { describeNode, fieldOf, headOf } from "./data-value.ts";
import type { SchemaContext } from "./schema-context.ts";
import { intersect } from "./schema-intersect.ts";
import { invalidSchema } from "./schema-invalid.ts";
import { parseCombined } from "./schema-json-combined.ts";
import { readDefault } from "./schema-json-default.ts";
import { parseFixed } from "./schema-json-fixed.ts";
import { checkKeywords, isAnnotation, type Keywords } from "./schema-json-keywords.ts";
import { parseReference } from "./schema-json-reference.ts";
import { parseTyped } from "./schema-json-typed.ts";
import type { SchemaPart } from "./schema-part.ts";
import { isEmbedded } from "./schema-target.ts";
import { never, unionOf } from "./schema-union.ts";

/**
 * The type that a JSON Schema says: each of its keywords says one, and a value is of all of them. As JSON Schema has it, a
 * keyword speaks of the values of its own kind only: without `type`, `minimum: 1` allows every text. `nullable` is
 * OpenAPI's.
 */
export function parseJsonSchema(node: DataNode, context: SchemaContext): SchemaPart {
	if (node.kind === "scalar" && node.value === true) return { type: { kind: "unknown" }, diagnostics: [] };
	if (node.kind === "scalar" && node.value === false) return { type: never, diagnostics: [] };
	if (node.kind !== "map") return refuseSchema(node);
	const keywords: Keywords = new Map(node.entries.map((entry) => [entry.name, entry]));
	if (context.depth >= deepest) {
		const message = `This schema lies in more than ${deepest} others, those that \`$ref\` leads through counted.`;
		return invalidSchema(
			{ span: headOf(node) },
			message,
			"A schema that holds itself can say what goes on at every level.",
		);
	}
	const inside = {
		...context,
		depth: context.depth + 1,
		embedded: context.embedded || (node !== context.root && isEmbedded(node)),
	};
	const typed = parseTyped(keywords, (inner) => parseJsonSchema(inner, { ...inside, direct: [] }));
	const combined = [
		typed,
		...parseFixed(keywords, typed.type),
		...parseReference(keywords, inside, parseJsonSchema),
		...parseCombined(keywords, (inner) => parseJsonSchema(inner, inside)),
	];
	const merged = mergeParts(combined, node);
	const nullable = readScalar(keywords, "nullable", "boolean");
	const deprecated = readScalar(keywords, "deprecated", "boolean");
	const description = readScalar(keywords, "description", "string");
	const own =
		typeof description.value === "string" ? description.value : combined.find((part) => part.description)?.description;
	return {
		type: nullable.value === true ? unionOf([merged.type, { kind: "null" }]) : merged.type,
		...(own === undefined ? {} : { description: own }),
		...(deprecated.value === true ? { deprecated: true } : {}),
		...readDefault(keywords, combined),
		diagnostics: [
			...checkKeywords(node.entries),
			...refuseHidden(keywords, context),
			...combined.flatMap((part) => part.diagnostics),
			...[merged, nullable, deprecated, description].flatMap((part) => part.diagnostics),
		],
	};
}

/** So deep that no one writes it by hand, and not so deep that the stack overflows. */
const deepest = 150;

/** In draft-07 `$ref` hides what stands beside it. */
function refuseHidden(keywords: Keywords, { root }: SchemaContext): readonly Diagnostic[] {
	const dialect = fieldOf(root, "$schema");
	const isOld = dialect?.kind === "scalar" && String(dialect.value).includes("draft-07");
	if (!isOld || !keywords.has("$ref")) return [];
	return [...keywords.values()]
		.filter(({ name }) => name !== "$ref" && name !== "definitions" && !isAnnotation(name))
		.map(({ name, key }) => {
			const message = `In draft-07 \`${name}\` beside \`$ref\` means nothing.`;
			return createDiagnostic("invalid-schema", key.span, message, { hint: "Put the `$ref` into an `allOf`." });
		});
}

/** The type of the values that are of the types of all parts. */
function mergeParts(parts: readonly SchemaPart[], node: DataNode): SchemaPart {
	let type: TypeIR = { kind: "unknown" };
	for (const part of parts) {
		const merged = intersect(type, part.type);
		if (merged === undefined) {
			const message = "The keywords of this schema ask for a type that cannot be written as one.";
			const hint = "Write one schema that says all of it.";
			return invalidSchema(
				{ span: node.kind === "map" ? (node.entries[0]?.key.span ?? node.span) : node.span },
				message,
				hint,
			);
		}
		type = merged;
	}
	return { type, diagnostics: [] };
}

function refuseSchema(node: DataNode): SchemaPart {
	const word = node.kind === "scalar" && typeof node.value === "string" ? node.value : "string";
	return invalidSchema(
		node,
		`A schema inside JSON Schema is a map, and this is ${describeNode(node)}.`,
		`Write \`{ type: ${word} }\`.`,
	);
}

function readScalar(
	keywords: Keywords,
	keyword: string,
	type: "boolean" | "string",
): { readonly value?: unknown; readonly diagnostics: readonly Diagnostic[] } {
	const node = keywords.get(keyword)?.value;
	if (node === undefined) return { diagnostics: [] };
	if (node.kind === "scalar" && typeof node.value === type) return { value: node.value, diagnostics: [] };
	const expected = type === "string" ? "text" : "`true` or `false`";
	const message = `\`${keyword}\` is ${expected}, and this is ${describeNode(node)}.`;
	return { diagnostics: [createDiagnostic("invalid-schema", node.span, message)] };
}
