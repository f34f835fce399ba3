import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { DataNode } from "./data-node.ts";
import { describeNode } from "./data-value.ts";
import { invalidSchema } from "./schema-invalid.ts";
import { parseFixed } from "./schema-json-fixed.ts";
import { checkKeywords, type Keywords, refuseBeside } from "./schema-json-keywords.ts";
import { parseObject } from "./schema-json-object.ts";
import { parseTypeKeyword, type TypeName } from "./schema-json-type.ts";
import type { SchemaPart } from "./schema-part.ts";
import { unionOf } from "./schema-union.ts";

const objectKeywords = ["properties", "required", "additionalProperties"];

/**
 * The type that the structural keywords of a JSON Schema say. Without `type` a schema with `properties`, `required` or
 * `additionalProperties` is an object and one with `items` an array: what their authors mean, though JSON Schema then
 * allows every other value too. `nullable` is OpenAPI's.
 */
export function parseJsonSchema(node: DataNode): SchemaPart {
	if (node.kind === "scalar" && node.value === true) return { type: { kind: "unknown" }, diagnostics: [] };
	if (node.kind !== "map") return refuseSchema(node);
	const keywords: Keywords = new Map(node.entries.map((entry) => [entry.name, entry]));
	const part = parseAnyOf(keywords) ?? parseFixed(keywords) ?? parseTyped(keywords);
	const nullable = readScalar(keywords, "nullable", "boolean");
	const description = readScalar(keywords, "description", "string");
	return {
		type: nullable.value === true ? unionOf([part.type, { kind: "null" }]) : part.type,
		...(typeof description.value === "string" ? { description: description.value } : {}),
		diagnostics: [
			...checkKeywords(node.entries),
			...part.diagnostics,
			...nullable.diagnostics,
			...description.diagnostics,
		],
	};
}

function refuseSchema(node: DataNode): SchemaPart {
	if (node.kind === "scalar" && node.value === false) {
		return invalidSchema(node, "The schema `false` allows no value at all.", "Leave the field out.");
	}
	const word = node.kind === "scalar" && typeof node.value === "string" ? node.value : "string";
	return invalidSchema(
		node,
		`A schema inside JSON Schema is a map, and this is ${describeNode(node)}.`,
		`Write \`{ type: ${word} }\`.`,
	);
}

/** `anyOf`; what stands beside it would narrow each of its schemas, so no keyword that gives a type may. */
function parseAnyOf(keywords: Keywords): SchemaPart | undefined {
	const anyOf = keywords.get("anyOf")?.value;
	if (anyOf === undefined) return undefined;
	if (anyOf.kind !== "list" || anyOf.items.length === 0) {
		return invalidSchema(anyOf, "`anyOf` is a list of at least one schema.");
	}
	const parts = anyOf.items.map(parseJsonSchema);
	const others = ["type", "enum", "const", "items", ...objectKeywords];
	return {
		type: unionOf(parts.map(({ type }) => type)),
		diagnostics: [
			...parts.flatMap(({ diagnostics }) => diagnostics),
			...refuseBeside(keywords, "anyOf", others, "Write it into each schema of the `anyOf`."),
		],
	};
}

function parseTyped(keywords: Keywords): SchemaPart {
	const type = keywords.get("type")?.value;
	const { names, diagnostics } =
		type === undefined ? { names: inferTypes(keywords), diagnostics: [] } : parseTypeKeyword(type);
	const parts = names.map((name) => parseType(name, keywords));
	return {
		type: parts.length === 0 ? { kind: "unknown" } : unionOf(parts.map((part) => part.type)),
		diagnostics: [
			...diagnostics,
			...parts.flatMap((part) => part.diagnostics),
			...refuseForOthers(keywords, names, "object", objectKeywords),
			...refuseForOthers(keywords, names, "array", ["items"]),
		],
	};
}

const inferTypes = (keywords: Keywords): TypeName[] => [
	...(objectKeywords.some((keyword) => keywords.has(keyword)) ? (["object"] as const) : []),
	...(keywords.has("items") ? (["array"] as const) : []),
];

function parseType(name: TypeName, keywords: Keywords): SchemaPart {
	if (name === "object") return parseObject(keywords, parseJsonSchema);
	if (name === "array") return parseItems(keywords.get("items")?.value);
	return { type: { kind: name }, diagnostics: [] };
}

function parseItems(node: DataNode | undefined): SchemaPart {
	if (node?.kind === "list") {
		const message = "A list of schemas under `items`, one for each place, is not supported.";
		const hint = "Write one schema for all items.";
		const diagnostic = createDiagnostic("unsupported-schema-keyword", node.span, message, { hint });
		return { type: { kind: "array", items: { kind: "unknown" } }, diagnostics: [diagnostic] };
	}
	const items: SchemaPart = node === undefined ? { type: { kind: "unknown" }, diagnostics: [] } : parseJsonSchema(node);
	return { type: { kind: "array", items: items.type }, diagnostics: items.diagnostics };
}

/** Keywords of one type say nothing in a schema of other types. */
const refuseForOthers = (
	keywords: Keywords,
	names: readonly TypeName[],
	owner: TypeName,
	refused: readonly string[],
): Diagnostic[] =>
	names.length === 0 || names.includes(owner)
		? []
		: refuseBeside(keywords, `type: ${names.join(", ")}`, refused, `It is for the type \`${owner}\`.`);

function readScalar(
	keywords: Keywords,
	keyword: string,
	type: "boolean" | "string",
): { readonly value?: unknown; readonly diagnostics: readonly Diagnostic[] } {
	const node = keywords.get(keyword)?.value;
	if (node === undefined) return { diagnostics: [] };
	if (node.kind === "scalar" && typeof node.value === type) return { value: node.value, diagnostics: [] };
	const expected = type === "string" ? "text" : "`true` or `false`";
	return invalidSchema(node, `\`${keyword}\` is ${expected}, and this is ${describeNode(node)}.`);
}
