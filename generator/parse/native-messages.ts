import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import type { Role } from "../model/role.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { ItemNode, MessageNode } from "../model/template-node.ts";
import { correctKeys } from "./correct-keys.ts";
import type { DataNode, MapEntry } from "./data-node.ts";
import { describeNode, headOf, isNull } from "./data-value.ts";
import { roles } from "./definition-schema.ts";
import { findControl, type ParsedNodes, parseControl, type RefusedNode } from "./native-control.ts";
import { parseNativeVariable } from "./native-expression.ts";
import { modifierNames, parseModifiers } from "./native-modifiers.ts";
import { parseParts } from "./native-parts.ts";
import { createRoleDiagnostic, isRole } from "./role.ts";
import { parseNativeText } from "./text.ts";
import { createUnknownKeyDiagnostic } from "./unknown-key.ts";

/** The messages of a prompt as far as they could be read; `complete` when that is all of them, whole. */
export type ParsedMessages = {
	readonly messages: readonly ItemNode[];
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
	const control = findControl(item.entries, [...knownKeys, "history"]);
	if (control !== undefined) {
		const parseItems = (node: DataNode): ParsedNodes<ItemNode> => nodesOf(parseNativeMessages(node, source));
		return messagesIn(parseControl(item.entries, control, { itemsKey: "messages", parseItems, source }));
	}
	const history = correctKeys(item.entries, [...knownKeys, "history"]).find(({ name }) => name === "history");
	return history === undefined ? parseMessage(item, source) : parseHistory(history, item.entries, source);
}

const nodesOf = ({ messages, ...parsed }: ParsedMessages): ParsedNodes<ItemNode> => ({ ...parsed, nodes: messages });

/** Among messages nothing keeps the place of what was refused. */
const messagesIn = ({ nodes, ...parsed }: ParsedNodes<ItemNode | RefusedNode>): ParsedMessages => ({
	...parsed,
	messages: nodes.filter((node) => node.kind !== "refused"),
});

/** `history: conversation`: the messages that the caller gives stand here. */
function parseHistory(entry: MapEntry, entries: readonly MapEntry[], source: SourceFile): ParsedMessages {
	const { value, diagnostics } = parseNativeVariable(entry.value, "history", source);
	const others = entries
		.filter(({ name }) => name !== "history")
		.map(({ name, key }) =>
			key.span.start === entry.key.span.start
				? createDiagnostic("unknown-key", key.span, `\`${name}\` is not a key of a message.`, {
						hint: "Did you mean `history`?",
					})
				: createDiagnostic("unknown-key", key.span, `\`${name}\` is not a key of \`history\`.`, {
						hint: "The messages come with their own roles and names.",
					}),
		);
	if (value === undefined) return refuseMessage(...diagnostics, ...others);
	const node: ItemNode = { kind: "history", value, span: entry.key.span };
	return { messages: [node], complete: others.length === 0, diagnostics: [...diagnostics, ...others] };
}

function parseMessage(item: DataNode & { readonly kind: "map" }, source: SourceFile): ParsedMessages {
	const unknown = unknownKeys(item.entries);
	const found = [...unknown];
	const meant = correctKeys(item.entries, knownKeys);
	const required = meant.find((entry) => entry.name === "required");
	if (required !== undefined) found.push(...checkRequired(required));
	const text = findText(item, meant);
	if ("code" in text) {
		const isMisspelt = text.code === "missing-key" && unknown.length > 0;
		return isMisspelt ? refuseMessage(...found) : refuseMessage(...found, text);
	}
	const roleFinding = createRoleDiagnostic(text.role, text.roleSpan);
	if (roleFinding !== undefined || !isRole(text.role)) {
		return refuseMessage(...found, ...(roleFinding === undefined ? [] : [roleFinding]));
	}
	const role = { value: text.role, span: text.roleSpan };
	const modifiers = parseModifiers(role, meant, source);
	const parsed = parseContent(text.content, text.role, modifiers.modifiers.toolCalls !== undefined, source);
	const all = [...found, ...modifiers.diagnostics, ...parsed.diagnostics];
	if (parsed.body === undefined) return refuseMessage(...all);
	const message: MessageNode = {
		kind: "message",
		role,
		body: parsed.body,
		hasParts: parsed.hasParts,
		required: required?.value.kind === "scalar" && required.value.value === true,
		...modifiers.modifiers,
		span: item.span,
	};
	const complete = parsed.complete && modifiers.diagnostics.every(({ severity }) => severity !== "error");
	return { messages: [message], complete, diagnostics: all };
}

type ParsedContent = ReturnType<typeof parseNativeText> & { readonly hasParts: boolean };

function parseContent(content: DataNode, role: Role, isOptional: boolean, source: SourceFile): ParsedContent {
	if (content.kind === "list" && role !== "function") {
		const { nodes, ...parsed } = parseParts(content, role, source);
		return { ...parsed, body: nodes, hasParts: true };
	}
	// An assistant that calls tools need not say anything.
	if (isOptional && isNull(content)) return { body: [], complete: true, diagnostics: [], hasParts: false };
	return { ...parseNativeText(content, role, source), hasParts: false };
}

type MessageText = { readonly role: string; readonly roleSpan: DataNode["span"]; readonly content: DataNode };

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
		const calls = entries.find((entry) => entry.name === "toolCalls");
		if (calls === undefined) return createDiagnostic("missing-key", role.key.span, "The message has no `content`.");
		return { role: role.value.value, roleSpan: role.value.span, content: nothingAt(calls) };
	}
	return { role: role.value.value, roleSpan: role.value.span, content: content.value };
}

const nothingAt = ({ key }: MapEntry): DataNode => ({
	kind: "scalar",
	value: null,
	style: "plain",
	offsetAt: () => key.span.end,
	span: { ...key.span, start: key.span.end },
});

const knownKeys: readonly string[] = [...roles, "role", "content", "required", ...modifierNames];

function unknownKeys(entries: readonly MapEntry[]): readonly Diagnostic[] {
	return entries
		.filter((entry) => !knownKeys.includes(entry.name))
		.map((entry) =>
			createUnknownKeyDiagnostic(
				entry,
				"a message",
				[...knownKeys, "history", "each", "if"],
				`The roles are ${roles.join(", ")}.`,
			),
		);
}

function checkRequired({ value }: MapEntry): readonly Diagnostic[] {
	if (value.kind === "scalar" && typeof value.value === "boolean") return [];
	const message = `\`required\` must be true or false, but it is ${describeNode(value)}.`;
	return [createDiagnostic("wrong-type", headOf(value), message)];
}
