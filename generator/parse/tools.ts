import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Located } from "../model/document.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { ToolDocument } from "../model/tool.ts";
import type { DataNode, MapEntry } from "./data-node.ts";
import { describeNode, entryOf, headOf, isNull } from "./data-value.ts";
import { didYouMean } from "./did-you-mean.ts";
import { parseImportedType } from "./imported-type.ts";
import type { ParseContext } from "./parsed-source.ts";
import { inputOf, parseSchema } from "./schema.ts";
import { createUnknownKeyDiagnostic } from "./unknown-key.ts";

/** The keys of a tool. */
export const toolKeys = ["description", "input", "strict"] as const;

/** The words of `toolChoice` that are no names of tools. */
export const toolChoices = ["auto", "none", "required"] as const;

/** What `tools:` and `toolChoice:` declare, as far as it could be read. */
export type ParsedTools = {
	readonly tools?: readonly ToolDocument[];
	readonly toolChoice?: Located<string>;
	readonly diagnostics: readonly Diagnostic[];
};

/** Reads `tools:`, a map of tools by name, and `toolChoice:`, which is `auto`, `none`, `required` or one of the names. */
export function parseTools(
	tools: MapEntry | undefined,
	choice: MapEntry | undefined,
	source: SourceFile,
	context: ParseContext,
): ParsedTools {
	const list = tools === undefined ? undefined : parseMap(tools, source, context);
	const names = list?.tools.map(({ name }) => name) ?? [];
	const chosen = choice === undefined ? undefined : parseChoice(choice, names);
	return {
		...(list === undefined ? {} : { tools: list.tools }),
		...(chosen?.value === undefined ? {} : { toolChoice: chosen.value }),
		diagnostics: [...(list?.diagnostics ?? []), ...(chosen?.diagnostics ?? [])],
	};
}

type ParsedMap = { readonly tools: readonly ToolDocument[]; readonly diagnostics: readonly Diagnostic[] };

function parseMap({ value }: MapEntry, source: SourceFile, context: ParseContext): ParsedMap {
	if (value.kind !== "map") {
		const message = `\`tools\` must be a map of tools by name, but it is ${describeNode(value)}.`;
		const hint = "Write: search: { description: …, input: { query: string } }";
		return { tools: [], diagnostics: [createDiagnostic("wrong-type", headOf(value), message, { hint })] };
	}
	const parsed = value.entries.map((entry) => parseTool(entry, source, context));
	return {
		tools: parsed.flatMap(({ tools }) => tools),
		diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics),
	};
}

function parseTool({ name, key, value }: MapEntry, source: SourceFile, context: ParseContext): ParsedMap {
	if (value.kind !== "map" && !isNull(value)) {
		const message = `A tool must be a map, but \`${name}\` is ${describeNode(value)}.`;
		const hint = "Write its `description` and its `input`.";
		return { tools: [], diagnostics: [createDiagnostic("wrong-type", headOf(value), message, { hint })] };
	}
	const entries = value.kind === "map" ? value.entries : [];
	const unknown = entries
		.filter((entry) => !toolKeys.some((known) => known === entry.name))
		.map((entry) => createUnknownKeyDiagnostic(entry, "a tool", toolKeys));
	const description = readText(entryOf(value, "description")?.value);
	const strict = readFlag(entryOf(value, "strict")?.value);
	const input = parseInput(entryOf(value, "input")?.value, source, context);
	const diagnostics = [...unknown, ...description.diagnostics, ...strict.diagnostics, ...input.diagnostics];
	if (input.type === undefined) return { tools: [], diagnostics };
	const tool: ToolDocument = {
		name,
		span: key.span,
		...(description.value === undefined ? {} : { description: description.value }),
		input: input.type,
		strict: strict.value,
		typeName: "",
	};
	return { tools: [tool], diagnostics };
}

/** A tool without `input` is called with an empty object. */
function parseInput(
	node: DataNode | undefined,
	source: SourceFile,
	context: ParseContext,
): ReturnType<typeof parseSchema> {
	if (isNull(node)) return { type: { kind: "object", fields: [] }, diagnostics: [] };
	const imported = parseImportedType(node, source, context.importedTypes);
	return imported === undefined ? parseSchema(node, context.schemas) : inputOf(imported, node);
}

type Read<Value> = { readonly value: Value; readonly diagnostics: readonly Diagnostic[] };

function readText(node: DataNode | undefined): Read<string | undefined> {
	if (isNull(node)) return { value: undefined, diagnostics: [] };
	if (node.kind === "scalar" && typeof node.value === "string") return { value: node.value.trim(), diagnostics: [] };
	const message = `\`description\` must be text, but it is ${describeNode(node)}.`;
	return { value: undefined, diagnostics: [createDiagnostic("wrong-type", headOf(node), message)] };
}

function readFlag(node: DataNode | undefined): Read<boolean> {
	if (isNull(node)) return { value: false, diagnostics: [] };
	if (node.kind === "scalar" && typeof node.value === "boolean") return { value: node.value, diagnostics: [] };
	const message = `\`strict\` must be true or false, but it is ${describeNode(node)}.`;
	return { value: false, diagnostics: [createDiagnostic("wrong-type", headOf(node), message)] };
}

function parseChoice({ key, value }: MapEntry, names: readonly string[]): Read<Located<string> | undefined> {
	const words = [...toolChoices, ...names];
	const text = value.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
	if (text !== undefined && words.includes(text)) {
		return { value: { value: text, span: value.span }, diagnostics: [] };
	}
	const found = text === undefined ? describeNode(value) : `\`${text}\``;
	const near = text === undefined ? undefined : didYouMean(text, words);
	const message = `\`toolChoice\` must be ${toolChoices.join(", ")} or the name of a tool, but it is ${found}.`;
	const hint = near === undefined ? `The tools are ${names.join(", ") || "none"}.` : `Did you mean \`${near}\`?`;
	return {
		value: undefined,
		diagnostics: [createDiagnostic("invalid-value", text === undefined ? key.span : value.span, message, { hint })],
	};
}
