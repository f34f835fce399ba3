import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { MessageDocument, PromptDocument, Role } from "../model/document.ts";
import type { SourceFile } from "../model/source-file.ts";
import { correctKeys } from "./correct-keys.ts";
import type { DataNode, MapEntry } from "./data-node.ts";
import { describeNode, headOf, isNull } from "./data-value.ts";
import { roles } from "./definition-schema.ts";
import { didYouMean } from "./did-you-mean.ts";
import { createReservedDiagnostic, reservedItems, reservedModifiers, splitReserved } from "./reserved.ts";
import { createRoleDiagnostic, isRole } from "./role.ts";
import { parseNativeText } from "./text.ts";

/** The messages of a prompt as far as they could be read; `complete` when that is all of them, whole. */
export type ParsedMessages = {
	readonly messages: readonly MessageDocument[];
	/** The partials that a template of the Python format brings along. */
	readonly partials?: PromptDocument["partials"];
	readonly complete: boolean;
	readonly diagnostics: readonly Diagnostic[];
};

/** Reads `messages:` of the native form. An empty list is left to analysis, which knows prompts without messages. */
export function parseNativeMessages(node: DataNode, source: SourceFile): ParsedMessages {
	if (isNull(node)) return { messages: [], complete: true, diagnostics: [] };
	if (node.kind !== "list") {
		const message = `\`messages\` must be a list, but it is ${describeNode(node)}.`;
		const hint = "Begin each message with a dash: `- user: Hello`.";
		return {
			messages: [],
			complete: false,
			diagnostics: [createDiagnostic("wrong-type", headOf(node), message, { hint })],
		};
	}
	return joinMessages(node.items.map((item) => parseItem(item, source)));
}

/** Puts the messages that were read one by one in a row. */
export function joinMessages(parts: readonly ParsedMessages[]): ParsedMessages {
	return {
		messages: parts.flatMap((part) => part.messages),
		complete: parts.every((part) => part.complete),
		diagnostics: parts.flatMap((part) => part.diagnostics),
	};
}

/** A message that cannot be read. */
export function refuseMessage(...diagnostics: readonly Diagnostic[]): ParsedMessages {
	return { messages: [], complete: false, diagnostics };
}

function parseItem(item: DataNode, source: SourceFile): ParsedMessages {
	if (item.kind !== "map") {
		const message = `A message must be a map with a role as its key, but it is ${describeNode(item)}.`;
		return refuseMessage(createDiagnostic("wrong-type", headOf(item), message, { hint: "Write: - user: …" }));
	}
	const later = item.entries.find((entry) => reservedItems.includes(entry.name));
	if (later !== undefined)
		return refuseMessage(createReservedDiagnostic(`\`${later.name}\` among messages`, later.key.span));
	const { entries, diagnostics } = splitReserved(item.entries, reservedModifiers);
	const unknown = unknownKeys(entries);
	const found = [...diagnostics, ...unknown];
	const meant = correctKeys(entries, knownKeys);
	const required = meant.find((entry) => entry.name === "required");
	if (required !== undefined) found.push(...checkRequired(required));
	const text = findText(item, meant);
	if ("code" in text) {
		const isMisspelt = text.code === "missing-key" && unknown.length > 0;
		return isMisspelt ? refuseMessage(...found) : refuseMessage(...found, text);
	}
	const roleFinding = createRoleDiagnostic(text.role, text.roleSpan);
	const parsed = parseContent(text.content, text.role, source);
	const all = [...found, ...(roleFinding === undefined ? [] : [roleFinding]), ...parsed.diagnostics];
	if (parsed.body === undefined || !isRole(text.role)) return refuseMessage(...all);
	const message: MessageDocument = {
		role: { value: text.role, span: text.roleSpan },
		body: parsed.body,
		required: required?.value.kind === "scalar" && required.value.value === true,
		span: item.span,
	};
	return { messages: [message], complete: parsed.complete, diagnostics: all };
}

function parseContent(content: DataNode, role: string, source: SourceFile): ReturnType<typeof parseNativeText> {
	if (content.kind !== "list") return parseNativeText(content, role, source);
	const finding = createReservedDiagnostic(
		"A message made of parts",
		headOf(content),
		"Write the message as one text.",
	);
	return { body: undefined, complete: false, diagnostics: [finding] };
}

type MessageText = { readonly role: Role | string; readonly roleSpan: DataNode["span"]; readonly content: DataNode };

/** The one role of an item with its text, in the short form or the long one. */
function findText(item: DataNode, entries: readonly MapEntry[]): MessageText | Diagnostic {
	const short = entries.filter((entry) => isRole(entry.name));
	const role = entries.find((entry) => entry.name === "role");
	const content = entries.find((entry) => entry.name === "content");
	const [first, second] = role === undefined ? short : [role, ...short];
	if (first === undefined) {
		const message = "The message has no role.";
		return createDiagnostic("missing-key", headOf(item), message, { hint: "Write: - user: …" });
	}
	if (second !== undefined) {
		const message = `A message has one role, but this one has \`${first.name}\` and \`${second.name}\`.`;
		return createDiagnostic("invalid-value", second.key.span, message, {
			hint: "Begin each message with a dash of its own.",
			related: [{ message: "the first role", span: first.key.span }],
		});
	}
	if (first !== role) {
		if (content === undefined) return { role: first.name, roleSpan: first.key.span, content: first.value };
		const message = `\`content\` belongs to \`role\`; here the text stands behind \`${first.name}\`.`;
		return createDiagnostic("invalid-value", content.key.span, message, { hint: "Write the text in one place." });
	}
	if (role.value.kind !== "scalar" || typeof role.value.value !== "string") {
		const message = `\`role\` must be text, but it is ${describeNode(role.value)}.`;
		return createDiagnostic("wrong-type", headOf(role.value), message);
	}
	if (content === undefined) {
		return createDiagnostic("missing-key", role.key.span, "The message has no `content`.");
	}
	return { role: role.value.value, roleSpan: role.value.span, content: content.value };
}

const itemKeys: readonly string[] = [...roles, "role", "content", "required"];
const knownKeys: readonly string[] = [...itemKeys, ...reservedItems, ...reservedModifiers];

function unknownKeys(entries: readonly MapEntry[]): readonly Diagnostic[] {
	return entries
		.filter((entry) => !itemKeys.includes(entry.name))
		.map(({ name, key }) => {
			const meant = didYouMean(name, knownKeys);
			const hint = meant === undefined ? `The roles are ${roles.join(", ")}.` : `Did you mean \`${meant}\`?`;
			return createDiagnostic("unknown-key", key.span, `\`${name}\` is not a key of a message.`, { hint });
		});
}

function checkRequired({ value }: MapEntry): readonly Diagnostic[] {
	if (value.kind === "scalar" && typeof value.value === "boolean") return [];
	const message = `\`required\` must be true or false, but it is ${describeNode(value)}.`;
	return [createDiagnostic("wrong-type", headOf(value), message)];
}
