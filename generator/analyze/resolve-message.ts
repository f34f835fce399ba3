import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { JsonTextIR, MediaSourceIR, MessageIR, PartIR, TextIR, ToolCallIR, ValueIR } from "../model/prompt-ir.ts";
import type {
	HistoryNode,
	JsonTemplateNode,
	MediaPartNode,
	MessageNode,
	PartNode,
	TemplateExpression,
	TemplateNode,
	ToolCallNode,
} from "../model/template-node.ts";
import type { RuntimeTypeIR, TypeIR } from "../model/type-ir.ts";
import { wordsOf } from "./expression-words.ts";
import { resolveExpression } from "./resolve-expression.ts";
import type { Scope } from "./scope.ts";
import { wordsOfType } from "./type-words.ts";
import { membersOf, presentType } from "./types.ts";

type ResolveNodes = (nodes: readonly TemplateNode[], scope: Scope) => readonly TextIR[];

/** A message with its texts resolved. What the lowering finds out about the text is filled in there. */
export function resolveMessage(node: MessageNode, scope: Scope, resolve: ResolveNodes): readonly TextIR[] {
	const isTop = scope.contexts.length === 1 && scope.loops.length === 0 && scope.parameters.size === 0;
	// The text of a message that stands in no loop becomes a function of its own.
	const inside = isTop && !node.hasParts ? { ...scope, taken: new Set<string>() } : scope;
	const text = (nodes: readonly TemplateNode[]): readonly TextIR[] => resolveText(nodes, inside, resolve);
	const message: MessageIR = {
		role: node.role.value,
		text: node.hasParts ? resolve(node.body, inside) : text(node.body),
		...(node.hasParts ? { hasParts: true } : {}),
		blank: "maybe",
		required: node.required,
		...(node.name === undefined ? {} : { name: text(node.name) }),
		...(node.cache === undefined ? {} : { cache: node.cache.value }),
		...(node.toolCalls === undefined ? {} : { toolCalls: node.toolCalls.map((each) => resolveToolCall(each, text)) }),
		...(node.toolCallId === undefined ? {} : { toolCallId: text(node.toolCallId) }),
	};
	return [{ kind: "message", message }];
}

/** A template of its own: inline partials of one are not seen in another. */
function resolveText(nodes: readonly TemplateNode[], scope: Scope, resolve: ResolveNodes): readonly TextIR[] {
	return resolve(nodes, { ...scope, written: nodes, inlines: new Map() });
}

type ResolveText = (nodes: readonly TemplateNode[]) => readonly TextIR[];

function resolveToolCall({ id, name, input }: ToolCallNode, text: ResolveText): ToolCallIR {
	return { id: text(id), name: name.value, input: resolveJson(input, text) };
}

function resolveJson(json: JsonTemplateNode, text: ResolveText): JsonTextIR {
	switch (json.kind) {
		case "text":
			return { kind: "text", text: text(json.body) };
		case "fixed":
			return json;
		case "list":
			return { kind: "list", items: json.items.map((item) => resolveJson(item, text)) };
		case "map":
			return {
				kind: "map",
				entries: json.entries.map(({ name, value }) => ({ name, value: resolveJson(value, text) })),
			};
	}
}

/** A part with its texts and values resolved. */
export function resolvePart(node: PartNode, scope: Scope, resolve: ResolveNodes): readonly TextIR[] {
	const text = (nodes: readonly TemplateNode[]): readonly TextIR[] => resolveText(nodes, scope, resolve);
	const cache = node.cache === undefined ? {} : { cache: node.cache.value };
	const { part } = node;
	if (part.type === "text") {
		return [{ kind: "part", part: { kind: "text", text: text(part.body), ...cache } }];
	}
	const source = resolveSource(part, scope, text);
	if (source === undefined) return [];
	const resolved: PartIR = {
		kind: part.type,
		source,
		...(part.mediaType === undefined ? {} : { mediaType: text(part.mediaType) }),
		...(part.name === undefined ? {} : { name: text(part.name) }),
		...(part.detail === undefined ? {} : { detail: part.detail }),
		...cache,
	};
	return [{ kind: "part", part: resolved }];
}

function resolveSource({ source }: MediaPartNode, scope: Scope, text: ResolveText): MediaSourceIR | undefined {
	if ("body" in source) return { kind: source.kind, text: text(source.body) };
	if (source.kind === "bytes") {
		const value = resolveRuntimeValue(source.value, "Uint8Array", "bytes", scope);
		return value && { kind: "bytes", value };
	}
	const value = resolveExpression(source.value, scope);
	if (value === undefined) return undefined;
	if (isOfKind(value.type, "string")) return { kind: "url", text: [{ kind: "slot", value }] };
	if (!isMedia(value.type)) {
		refuseType(source.value, value, "where an image, a sound or a file comes from", scope);
		return undefined;
	}
	return { kind: "object", value };
}

/** The history that a caller gives. */
export function resolveHistory(node: HistoryNode, scope: Scope): readonly TextIR[] {
	const value = resolveRuntimeValue(node.value, "History", "a list of messages", scope);
	return value === undefined ? [] : [{ kind: "history", value }];
}

function resolveRuntimeValue(
	expression: TemplateExpression,
	name: RuntimeTypeIR["name"],
	words: string,
	scope: Scope,
): ValueIR | undefined {
	const value = resolveExpression(expression, scope);
	if (value === undefined) return undefined;
	if (isRuntime(value.type, name)) return value;
	refuseType(expression, value, words, scope);
	return undefined;
}

function refuseType(expression: TemplateExpression, { type }: ValueIR, words: string, scope: Scope): void {
	const original = wordsOf(expression);
	scope.report(
		createDiagnostic("wrong-use", expression.span, `"${original}" is ${wordsOfType(type)}, not ${words}.`, {
			hint: `Leave "${original}" out of input:, so that it gets the type that is asked for here.`,
		}),
	);
}

const isOfKind = (type: TypeIR, kind: TypeIR["kind"]): boolean => {
	const members = membersOf(presentType(type));
	return members.length > 0 && members.every((member) => member.kind === kind);
};

const isRuntime = (type: TypeIR, name: RuntimeTypeIR["name"]): boolean => {
	const members = membersOf(presentType(type));
	return members.length > 0 && members.every((member) => member.kind === "runtime" && member.name === name);
};

/** The runtime's own type, or a declared object that has what it asks for. */
const isMedia = (type: TypeIR): boolean =>
	isRuntime(type, "MediaSource") ||
	membersOf(presentType(type)).every(
		(member) =>
			member.kind === "object" &&
			(hasText(member.fields, "url") || (hasText(member.fields, "base64") && hasText(member.fields, "mediaType"))),
	);

const hasText = (
	fields: readonly { readonly name: string; readonly type: TypeIR; readonly optional: boolean }[],
	name: string,
): boolean => fields.some((field) => field.name === name && !field.optional && isOfKind(field.type, "string"));
