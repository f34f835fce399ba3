import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { FieldIR, TypeIR } from "../model/type-ir.ts";
import type { DataNode, MapEntry } from "./data-node.ts";
import { describeNode } from "./data-value.ts";
import { didYouMean } from "./did-you-mean.ts";
import { invalidSchema } from "./schema-invalid.ts";
import type { Keywords } from "./schema-json-keywords.ts";
import type { SchemaPart } from "./schema-part.ts";

/** Reads one of the schemas inside a schema. */
type ParseInner = (node: DataNode) => SchemaPart;

/** The type that the keywords of objects say; without `properties` it is a record. */
export function parseObject(keywords: Keywords, parseInner: ParseInner): SchemaPart {
	const properties = keywords.get("properties")?.value;
	if (properties !== undefined && properties.kind !== "map") {
		const hint = "Write each field with its schema: `name: { type: string }`.";
		return invalidSchema(properties, `\`properties\` is a map, and this is ${describeNode(properties)}.`, hint);
	}
	const entries = properties?.entries ?? [];
	const required = parseRequired(keywords.get("required")?.value, entries);
	const additional = parseAdditional(keywords.get("additionalProperties")?.value, parseInner);
	const parts = entries.map((entry) => parseProperty(entry, required.names, parseInner));
	const type: TypeIR =
		properties === undefined && !additional.closed
			? { kind: "record", values: additional.type ?? { kind: "unknown" } }
			: {
					kind: "object",
					fields: parts.flatMap(({ field }) => field ?? []),
					...(additional.type === undefined ? {} : { additional: additional.type }),
					...(additional.closed ? { closed: true } : {}),
				};
	const diagnostics = [...parts, required, additional].flatMap((part) => part.diagnostics);
	return { type, diagnostics };
}

function parseProperty(
	{ key, name, value }: MapEntry,
	required: readonly string[],
	parseInner: ParseInner,
): { readonly field?: FieldIR; readonly diagnostics: readonly Diagnostic[] } {
	if (name === "__proto__" || name === "") {
		return invalidSchema(key, name === "" ? "A field needs a name." : "No field can be named `__proto__`.");
	}
	const { type, description, diagnostics } = parseInner(value);
	const field = { name, type, optional: !required.includes(name), span: key.span };
	return { field: description === undefined ? field : { ...field, description }, diagnostics };
}

/** The names under `required`; each of them has to be one of the properties, or it is most likely misspelt. */
function parseRequired(
	node: DataNode | undefined,
	entries: readonly MapEntry[],
): { readonly names: readonly string[]; readonly diagnostics: readonly Diagnostic[] } {
	if (node === undefined) return { names: [], diagnostics: [] };
	if (node.kind !== "list") {
		const hint = "It stands beside `properties` and names those that must be there: `required: [name]`.";
		const message = `\`required\` is a list of names, and this is ${describeNode(node)}.`;
		return { names: [], diagnostics: [createDiagnostic("invalid-schema", node.span, message, { hint })] };
	}
	const names = node.items.map((item) => (item.kind === "scalar" ? String(item.value) : ""));
	const fields = entries.map(({ name }) => name);
	const diagnostics = node.items.flatMap((item, i) => {
		const name = names[i] ?? "";
		if (fields.includes(name)) return [];
		const near = didYouMean(name, fields);
		const hint = near === undefined ? "Declare it under `properties`." : `Did you mean \`${near}\`?`;
		const message = name === "" ? "A name is expected here." : `\`properties\` has no field \`${name}\`.`;
		return [createDiagnostic("invalid-schema", item.span, message, { hint })];
	});
	return { names, diagnostics };
}

/** What `additionalProperties` says of further fields: their type, or that there are none; without it nothing. */
function parseAdditional(
	node: DataNode | undefined,
	parseInner: ParseInner,
): { readonly type?: TypeIR; readonly closed: boolean; readonly diagnostics: readonly Diagnostic[] } {
	if (node === undefined) return { closed: false, diagnostics: [] };
	if (node.kind === "scalar" && node.value === false) return { closed: true, diagnostics: [] };
	const { type, diagnostics } = parseInner(node);
	return { type, closed: false, diagnostics };
}
