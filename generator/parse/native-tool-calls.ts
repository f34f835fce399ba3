import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { JsonTemplateNode, ToolCallNode } from "../model/template-node.ts";
import { correctKeys } from "./correct-keys.ts";
import type { DataNode, MapEntry } from "./data-node.ts";
import { describeNode, fieldOf, headOf, isNull, toJsonValue } from "./data-value.ts";
import { parseNativeName } from "./native-name.ts";
import { parseNativeText } from "./text.ts";
import { createUnknownKeyDiagnostic } from "./unknown-key.ts";

/** The calls of tools of an assistant message, and what was found. */
export type ParsedToolCalls = {
	readonly calls: readonly ToolCallNode[];
	readonly diagnostics: readonly Diagnostic[];
};

/** Reads `toolCalls: [{ id, name, input }]`; texts of the input are templates. */
export function parseToolCalls({ key, value }: MapEntry, source: SourceFile): ParsedToolCalls {
	if (value.kind !== "list") {
		const message = `\`toolCalls\` must be a list, but it is ${describeNode(value)}.`;
		const hint = "Write: - { id: call_1, name: search, input: { query: … } }";
		return { calls: [], diagnostics: [createDiagnostic("wrong-type", headOf(value), message, { hint })] };
	}
	if (value.items.length === 0) {
		const hint = "Write a call, or remove `toolCalls`.";
		return { calls: [], diagnostics: [createDiagnostic("invalid-value", key.span, "`toolCalls` is empty.", { hint })] };
	}
	const parsed = value.items.map((item) => parseToolCall(item, source));
	return {
		calls: parsed.flatMap(({ calls }) => calls),
		diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics),
	};
}

const callKeys = ["id", "name", "input"] as const;

function parseToolCall(item: DataNode, source: SourceFile): ParsedToolCalls {
	const meant = item.kind === "map" ? { ...item, entries: correctKeys(item.entries, callKeys) } : item;
	const [id, name, input] = callKeys.map((key) => fieldOf(meant, key));
	if (item.kind !== "map" || id === undefined || name === undefined) {
		const message = "A tool call needs `id` and `name`.";
		return { calls: [], diagnostics: [createDiagnostic("missing-key", headOf(item), message)] };
	}
	const unknown = item.entries
		.filter((entry) => !callKeys.some((known) => known === entry.name))
		.map((entry) => createUnknownKeyDiagnostic(entry, "a tool call", callKeys, "It takes id, name and input."));
	const diagnostics: Diagnostic[] = [...unknown];
	const text = parseNativeName(id, "id", source);
	diagnostics.push(...text.diagnostics);
	if (name.kind !== "scalar" || typeof name.value !== "string" || name.value === "") {
		const message = `\`name\` must be the name of a tool, but it is ${describeNode(name)}.`;
		diagnostics.push(createDiagnostic("wrong-type", headOf(name), message));
		return { calls: [], diagnostics };
	}
	if (name.value.includes("{{")) {
		const message = "The name of a tool is no template.";
		diagnostics.push(createDiagnostic("invalid-value", headOf(name), message, { hint: "Write the name itself." }));
		return { calls: [], diagnostics };
	}
	if (!isNull(input) && input.kind !== "map") {
		const message = `\`input\` must be a map, but it is ${describeNode(input)}.`;
		diagnostics.push(createDiagnostic("wrong-type", headOf(input), message));
		return { calls: [], diagnostics };
	}
	if (text.body === undefined) return { calls: [], diagnostics };
	const call: ToolCallNode = {
		id: text.body,
		name: { value: name.value, span: name.span },
		input: isNull(input) ? { kind: "fixed", value: {} } : parseJson(input, source, diagnostics),
		span: item.span,
	};
	return { calls: [call], diagnostics };
}

function parseJson(node: DataNode, source: SourceFile, diagnostics: Diagnostic[]): JsonTemplateNode {
	switch (node.kind) {
		case "list":
			return { kind: "list", items: node.items.map((item) => parseJson(item, source, diagnostics)) };
		case "map":
			return {
				kind: "map",
				entries: node.entries.map(({ name, value }) => ({ name, value: parseJson(value, source, diagnostics) })),
			};
		case "scalar": {
			if (typeof node.value !== "string") return { kind: "fixed", value: toJsonValue(node) };
			const { body = [], diagnostics: found } = parseNativeText(node, "input", source);
			diagnostics.push(...found);
			return { kind: "text", body };
		}
	}
}
