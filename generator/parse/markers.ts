import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Role } from "../model/role.ts";
import type { Span } from "../model/span.ts";
import type {
	BlockNode,
	IfNode,
	ItemNode,
	MessageNode,
	PartNode,
	TemplateCall,
	TemplateExpression,
	TemplateNode,
} from "../model/template-node.ts";

/** The messages that a template's markers make of it. */
export type SplitTemplate = {
	readonly messages: readonly ItemNode[];
	readonly complete: boolean;
	readonly diagnostics: readonly Diagnostic[];
};

/** dotprompt's roles; `model` is the assistant. */
const roles: Readonly<Record<string, Role>> = {
	system: "system",
	user: "user",
	model: "assistant",
	assistant: "assistant",
	developer: "developer",
};

/** What the names of markers mean in a template. */
export type MarkerNames = {
	/** Whether a bare `{{history}}` is the messages so far, and no variable of that name. */
	readonly hasHistory: boolean;
	/** Helpers of the user's own: one of a marker's name is no marker. */
	readonly ownHelpers: readonly string[];
};

type Splitting = MarkerNames & { readonly span: Span; readonly diagnostics: Diagnostic[] };

/**
 * Splits a template at dotprompt's markers `{{role "…"}}`, `{{history}}`, `{{media url=…}}`: while it is compiled, so that no
 * value can make one. Undefined for a template without any.
 */
export function splitMarkers(
	nodes: readonly TemplateNode[],
	span: Span,
	names: MarkerNames,
): SplitTemplate | undefined {
	const splitting: Splitting = { ...names, span, diagnostics: [] };
	if (!nodes.some((node) => holdsMarker(node, splitting))) return undefined;
	const messages = splitNodes(nodes, "user", splitting);
	const { diagnostics } = splitting;
	return { messages, complete: diagnostics.length === 0, diagnostics };
}

type Marker =
	| { readonly kind: "role"; readonly call: TemplateCall }
	| { readonly kind: "media"; readonly call: TemplateCall }
	| { readonly kind: "history"; readonly value: TemplateExpression };

function markerOf(node: TemplateNode, { hasHistory, ownHelpers }: Splitting): Marker | undefined {
	if (node.kind !== "print") return undefined;
	const { value } = node;
	if (value.kind === "path") {
		const { original, depth, data } = value.path;
		return hasHistory && original === "history" && depth === 0 && !data ? { kind: "history", value } : undefined;
	}
	if (value.kind !== "call" || ownHelpers.includes(value.name)) return undefined;
	const [first] = value.arguments;
	if (value.name === "role" && first !== undefined) return { kind: "role", call: value };
	return value.name === "media" && value.named.some(({ name }) => name === "url")
		? { kind: "media", call: value }
		: undefined;
}

function holdsMarker(node: TemplateNode, splitting: Splitting): boolean {
	return markerOf(node, splitting) !== undefined || insideOf(node).some((inner) => holdsMarker(inner, splitting));
}

const insideOf = (node: TemplateNode): readonly TemplateNode[] =>
	"body" in node && "otherwise" in node ? [...node.body, ...node.otherwise] : [];

function holdsMessages(node: TemplateNode, splitting: Splitting): boolean {
	const kind = markerOf(node, splitting)?.kind;
	return kind === "role" || kind === "history" || insideOf(node).some((inner) => holdsMessages(inner, splitting));
}

const isBlank = (node: TemplateNode): boolean => node.kind === "text" && node.value.trim() === "";

/** The messages of nodes; what stands before the first role has the role `first`. */
function splitNodes(nodes: readonly TemplateNode[], first: Role, splitting: Splitting): readonly ItemNode[] {
	const items: ItemNode[] = [];
	let role: MessageNode["role"] = { value: first, span: splitting.span };
	let text: TemplateNode[] = [];
	const flush = (): void => {
		if (text.some((node) => !isBlank(node))) items.push(messageOf(role, text, splitting));
		text = [];
	};
	for (const node of nodes) {
		const marker = markerOf(node, splitting);
		if (marker?.kind === "role") {
			flush();
			role = readRole(marker.call, splitting) ?? role;
		} else if (marker?.kind === "history") {
			flush();
			items.push({ kind: "history", value: marker.value, span: node.span });
			// dotprompt goes on as the model behind it.
			role = { value: "assistant", span: node.span };
		} else if (holdsMessages(node, splitting) && isBlock(node)) {
			flush();
			const body = splitNodes(node.body, role.value, splitting);
			const otherwise = splitNodes(node.otherwise, role.value, splitting);
			items.push({ ...node, body, otherwise });
		} else {
			text.push(node);
		}
	}
	flush();
	return items;
}

const isBlock = (node: TemplateNode): node is IfNode | BlockNode =>
	"body" in node && "otherwise" in node && node.kind !== "block";

function readRole({ arguments: [first], span }: TemplateCall, splitting: Splitting): MessageNode["role"] | undefined {
	const name = first?.kind === "literal" && typeof first.value === "string" ? first.value : undefined;
	const value = name !== undefined && Object.hasOwn(roles, name) ? roles[name] : undefined;
	if (value !== undefined) return { value, span };
	const message =
		name === undefined
			? "A role must be written out: a value cannot choose it."
			: `There is no role \`${name}\` that a template can begin.`;
	const hint = `Write {{role "user"}}; the roles are ${Object.keys(roles).join(", ")}.`;
	splitting.diagnostics.push(createDiagnostic("invalid-value", first?.span ?? span, message, { hint }));
	return undefined;
}

function messageOf(role: MessageNode["role"], nodes: readonly TemplateNode[], splitting: Splitting): MessageNode {
	const hasParts = nodes.some((node) => holdsMarker(node, splitting));
	const start = nodes[0]?.span.start ?? role.span.start;
	const end = nodes.at(-1)?.span.end ?? role.span.end;
	return {
		kind: "message",
		role,
		body: hasParts ? partsOf(nodes, splitting) : nodes,
		hasParts,
		required: false,
		span: { ...role.span, start, end },
	};
}

/** The parts of a message: texts and media; blank text between them is none. */
function partsOf(nodes: readonly TemplateNode[], splitting: Splitting): readonly TemplateNode[] {
	const parts: TemplateNode[] = [];
	let text: TemplateNode[] = [];
	const flush = (): void => {
		const [first] = text;
		if (first !== undefined && text.some((node) => !isBlank(node))) {
			parts.push({ kind: "part", part: { type: "text", body: text }, span: first.span });
		}
		text = [];
	};
	for (const node of nodes) {
		const marker = markerOf(node, splitting);
		if (marker?.kind === "media") {
			flush();
			const part = readMedia(marker.call, splitting);
			if (part !== undefined) parts.push(part);
		} else if (isBlock(node) && holdsMarker(node, splitting)) {
			flush();
			parts.push({ ...node, body: partsOf(node.body, splitting), otherwise: partsOf(node.otherwise, splitting) });
		} else {
			text.push(node);
		}
	}
	flush();
	return parts;
}

function readMedia(call: TemplateCall, splitting: Splitting): PartNode | undefined {
	const find = (name: string): TemplateExpression | undefined => call.named.find((each) => each.name === name)?.value;
	const url = find("url");
	const contentType = find("contentType");
	const unknown = call.named.filter(({ name }) => name !== "url" && name !== "contentType");
	for (const { name, span } of unknown) {
		const hint = "It takes url and contentType.";
		splitting.diagnostics.push(
			createDiagnostic("unknown-key", span, `\`${name}\` is no argument of {{media}}.`, { hint }),
		);
	}
	if (url === undefined) return undefined;
	const fixed = contentType?.kind === "literal" ? String(contentType.value) : "";
	const type = fixed.startsWith("audio/") ? "audio" : /^(?:application|text)\//.test(fixed) ? "file" : "image";
	const print = (value: TemplateExpression): readonly TemplateNode[] => [{ kind: "print", value, span: value.span }];
	return {
		kind: "part",
		part: {
			type,
			source: { kind: "url", body: print(url) },
			...(contentType === undefined ? {} : { mediaType: print(contentType) }),
		},
		span: call.span,
	};
}
