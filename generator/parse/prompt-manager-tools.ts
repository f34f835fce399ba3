import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { JsonValue } from "../model/json.ts";
import type { Role } from "../model/role.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { MessageNode, TemplateNode, ToolCallNode } from "../model/template-node.ts";
import type { DataNode } from "./data-node.ts";
import { entryOf, fieldOf, headOf, isNull } from "./data-value.ts";
import { parseExactText } from "./text.ts";
import { textOf } from "./text-values.ts";

type Modifiers = Pick<MessageNode, "name" | "toolCalls" | "toolCallId">;

/**
 * Reads `name`, `tool_calls` and `tool_call_id` of a message of the Python prompt-manager. The original had no key for the
 * last, so that no tool message of its could be sent (PROVIDERS.md §17); here it is asked for, as the name of a function is.
 */
export function parseToolKeys(
	item: DataNode,
	role: Role | undefined,
	source: SourceFile,
): { readonly modifiers: Modifiers; readonly diagnostics: readonly Diagnostic[] } {
	const diagnostics: Diagnostic[] = [];
	const text = (key: string): readonly TemplateNode[] | undefined => {
		const node = fieldOf(item, key);
		if (isNull(node)) return undefined;
		const parsed = parseExactText(node, key, source);
		diagnostics.push(...parsed.diagnostics);
		return parsed.body;
	};
	const name = text("name");
	const toolCallId = text("tool_call_id");
	const span = entryOf(item, "role")?.value.span ?? headOf(item);
	if (role === "tool" && toolCallId === undefined) {
		const hint = "Write the id of the call that it answers: `tool_call_id: call_1`.";
		diagnostics.push(createDiagnostic("role-not-supported", span, "A tool message needs `tool_call_id`.", { hint }));
	}
	if (role === "function" && name === undefined) {
		const hint = "Write the name of the function beside it.";
		diagnostics.push(createDiagnostic("role-not-supported", span, "A function message needs `name`.", { hint }));
	}
	const calls = fieldOf(item, "tool_calls");
	const toolCalls = isNull(calls) ? undefined : readCalls(calls);
	if (toolCalls === undefined && !isNull(calls)) {
		const hint = "Write them as OpenAI does: `{ id, type: function, function: { name, arguments } }`.";
		diagnostics.push(createDiagnostic("invalid-value", headOf(calls), "The tool calls cannot be read.", { hint }));
	}
	return {
		modifiers: {
			...(name === undefined ? {} : { name }),
			...(toolCalls === undefined || toolCalls.length === 0 ? {} : { toolCalls }),
			...(toolCallId === undefined ? {} : { toolCallId }),
		},
		diagnostics,
	};
}

/** OpenAI's form of calls; undefined where one is none. What they hold is no template. */
function readCalls(node: DataNode): readonly ToolCallNode[] | undefined {
	if (node.kind !== "list") return undefined;
	const calls = node.items.map(readCall);
	const known = calls.filter((call) => call !== undefined);
	return known.length === calls.length ? known : undefined;
}

function readCall(node: DataNode): ToolCallNode | undefined {
	const id = textOf(fieldOf(node, "id"));
	const called = fieldOf(node, "function");
	const name = called && textOf(fieldOf(called, "name"));
	const text = called && textOf(fieldOf(called, "arguments"));
	const input = text && parseJson(text.value);
	if (id === undefined || name === undefined || typeof input !== "object" || input === null) return undefined;
	return {
		id: [{ kind: "text", value: id.value, span: id.span }],
		name,
		input: { kind: "fixed", value: input },
		span: node.span,
	};
}

function parseJson(text: string): JsonValue | undefined {
	try {
		// What JSON.parse gives is a JSON value.
		return JSON.parse(text) as JsonValue;
	} catch {
		return undefined;
	}
}
