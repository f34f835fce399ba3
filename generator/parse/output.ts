import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { OutputDocument } from "../model/document.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { DataNode, MapEntry } from "./data-node.ts";
import { describeNode, entryOf } from "./data-value.ts";
import { didYouMean } from "./did-you-mean.ts";
import { parseImportedType } from "./imported-type.ts";
import type { ParseContext } from "./parsed-source.ts";
import { parseNotation } from "./schema-notation.ts";

/** The keys of the long form of `output:`. */
export const outputKeys = ["schema", "inject", "strict"] as const;

/** What `output:` declares; undefined where its schema could not be read. */
export type ParsedOutput = { readonly output?: OutputDocument; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads `output:`: a schema in Picoschema or JSON Schema, a type imported from TypeScript, or the long form, a map with the
 * schema as `schema` and no other keys than `inject` and `strict`.
 */
export function parseOutput({ key, value }: MapEntry, source: SourceFile, context: ParseContext): ParsedOutput {
	const schema = isLongForm(value) ? entryOf(value, "schema")?.value : value;
	if (schema === undefined) return refuseSchemaLess(value);
	const imported = parseImportedType(schema, source, context.importedTypes);
	const { type, description, diagnostics } = imported ?? parseNotation(schema, context.schemas);
	const inject = readInject(schema === value ? undefined : entryOf(value, "inject")?.value);
	const strict = readStrict(schema === value ? undefined : entryOf(value, "strict")?.value);
	const all = [...diagnostics, ...inject.diagnostics, ...strict.diagnostics];
	if (all.some(({ severity }) => severity === "error")) return { diagnostics: all };
	return {
		output: {
			type,
			span: key.span,
			strict: strict.value,
			...(description === undefined ? {} : { description }),
			...(inject.value === undefined ? {} : { inject: inject.value }),
		},
		diagnostics: all,
	};
}

/** A map of the long form's keys only; `inject` or `strict` alone is one whose schema was forgotten. */
const isLongForm = (node: DataNode): boolean =>
	node.kind === "map" &&
	node.entries.length > 0 &&
	node.entries.every(
		({ name, value }) => outputKeys.some((key) => key === name) && (name === "schema" || !isPicoschemaType(value)),
	);

/** `strict: boolean` is a field of that name. */
const isPicoschemaType = (node: DataNode): boolean =>
	node.kind !== "scalar" || (typeof node.value === "string" && node.value !== "prompt-manager");

function refuseSchemaLess(node: DataNode): ParsedOutput {
	const message = "`output` says how the answer is asked for, but not what it is.";
	const hint = "Add the schema: `schema: { answer: string }`.";
	return { diagnostics: [createDiagnostic("missing-key", node.span, message, { hint })] };
}

type Option<Value> = { readonly value: Value; readonly diagnostics: readonly Diagnostic[] };

function readInject(node: DataNode | undefined): Option<OutputDocument["inject"]> {
	if (node === undefined) return { value: undefined, diagnostics: [] };
	if (node.kind === "scalar" && node.value === false) return { value: "none", diagnostics: [] };
	if (node.kind === "scalar" && node.value === true) return { value: "json-schema", diagnostics: [] };
	if (node.kind === "scalar" && node.value === "prompt-manager") return { value: "prompt-manager", diagnostics: [] };
	const text = node.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
	const near = text === undefined ? undefined : didYouMean(text, ["prompt-manager"]);
	const found = text === undefined ? describeNode(node) : `\`${text}\``;
	const message = `\`inject\` must be true, false or \`prompt-manager\`, but it is ${found}.`;
	const hint = near === undefined ? {} : { hint: `Did you mean \`${near}\`?` };
	return { value: undefined, diagnostics: [createDiagnostic("invalid-value", node.span, message, hint)] };
}

function readStrict(node: DataNode | undefined): Option<boolean> {
	if (node === undefined) return { value: true, diagnostics: [] };
	if (node.kind === "scalar" && typeof node.value === "boolean") return { value: node.value, diagnostics: [] };
	const message = `\`strict\` must be true or false, but it is ${describeNode(node)}.`;
	return { value: true, diagnostics: [createDiagnostic("wrong-type", node.span, message)] };
}
