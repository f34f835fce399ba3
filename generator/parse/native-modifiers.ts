import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Role } from "../model/role.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { MessageNode, TemplateNode } from "../model/template-node.ts";
import type { MapEntry } from "./data-node.ts";
import { readCache } from "./native-cache.ts";
import { parseNativeName } from "./native-name.ts";
import { parseToolCalls } from "./native-tool-calls.ts";

/** The keys that say more of a message. */
export const modifierNames = ["name", "cache", "toolCalls", "toolCallId"] as const;

type Modifiers = Pick<MessageNode, "name" | "cache" | "toolCalls" | "toolCallId">;

/** Reads `name`, `cache`, `toolCalls` and `toolCallId` of a message, and whether its role takes and has them. */
export function parseModifiers(
	role: MessageNode["role"],
	entries: readonly MapEntry[],
	source: SourceFile,
): { readonly modifiers: Modifiers; readonly diagnostics: readonly Diagnostic[] } {
	const find = (name: (typeof modifierNames)[number]): MapEntry | undefined =>
		entries.find((entry) => entry.name === name);
	const diagnostics: Diagnostic[] = [];
	const text = (entry: MapEntry | undefined): readonly TemplateNode[] | undefined => {
		if (entry === undefined) return undefined;
		const parsed = parseNativeName(entry.value, entry.name, source);
		diagnostics.push(...parsed.diagnostics);
		return parsed.body;
	};
	const name = text(find("name"));
	const toolCallId = text(find("toolCallId"));
	const cache = readCache(find("cache"));
	diagnostics.push(...cache.diagnostics);
	const callsEntry = find("toolCalls");
	const calls = callsEntry === undefined ? undefined : parseToolCalls(callsEntry, source);
	diagnostics.push(...(calls?.diagnostics ?? []));
	diagnostics.push(
		...misplaced(role.value, callsEntry, "assistant"),
		...misplaced(role.value, find("toolCallId"), "tool"),
	);
	if (role.value === "tool" && find("toolCallId") === undefined) {
		const hint = "Write the id of the call beside it: `toolCallId: call_1`.";
		diagnostics.push(createDiagnostic("missing-key", role.span, "A tool message needs `toolCallId`.", { hint }));
	}
	if (role.value === "function" && find("name") === undefined) {
		const hint = "Write the name of the function beside it: `name: search`.";
		diagnostics.push(createDiagnostic("missing-key", role.span, "A function message needs `name`.", { hint }));
	}
	return {
		modifiers: {
			...(name === undefined ? {} : { name }),
			...cache.cache,
			...(calls === undefined ? {} : { toolCalls: calls.calls }),
			...(toolCallId === undefined ? {} : { toolCallId }),
		},
		diagnostics,
	};
}

function misplaced(role: Role, entry: MapEntry | undefined, wanted: Role): readonly Diagnostic[] {
	if (entry === undefined || role === wanted) return [];
	const message = `\`${entry.name}\` belongs to a message with the role \`${wanted}\`, and this one has \`${role}\`.`;
	return [createDiagnostic("invalid-value", entry.key.span, message)];
}
