import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { TemplateNode } from "../model/template-node.ts";
import { checkShape } from "./check-shape.ts";
import type { DataNode } from "./data-node.ts";
import { describeNode, entryOf, fieldOf, headOf, isNull } from "./data-value.ts";
import { promptManagerListSchema, promptManagerSchema, promptStatuses } from "./definition-schema.ts";
import { joinMessages, type ParsedMessages, refuseMessage } from "./native-messages.ts";
import type { ParseContext, ParsedSource } from "./parsed-source.ts";
import { parsePromptId } from "./prompt-id.ts";
import { parseInputSchema, parseOutputSchema } from "./prompt-manager-schemas.ts";
import { parseToolKeys } from "./prompt-manager-tools.ts";
import { createReservedDiagnostic } from "./reserved.ts";
import { isRole } from "./role.ts";
import { readSetting } from "./settings.ts";
import { parseExactText } from "./text.ts";
import { createTextMessage } from "./text-message.ts";
import { textOf, textsOf } from "./text-values.ts";
import { parseVersion } from "./version.ts";

/** Whether a file is one of the Python prompt-manager's: it has a key, or a form of `template`, that only those have. */
export function isPromptManagerFile(root: DataNode): boolean {
	if (["format", "chat_template", "prompts"].some((name) => entryOf(root, name) !== undefined)) return true;
	const template = fieldOf(root, "template");
	if (template === undefined) return false;
	return template.kind === "map" || (isNull(template) && entryOf(root, "messages") === undefined);
}

/** Reads a file of the Python prompt-manager as it is: one prompt, or a list of them under `prompts`. */
export function parsePromptManager(root: DataNode, source: SourceFile, context: ParseContext): ParsedSource {
	const list = fieldOf(root, "prompts");
	if (list === undefined) return parsePrompt(root, source, context);
	const shape = checkShape(root, promptManagerListSchema);
	if (list.kind !== "list") return { documents: [], diagnostics: [...shape] };
	const parts = list.items.map((item) => parseListed(item, source, context));
	return {
		documents: parts.flatMap((part) => part.documents),
		diagnostics: [...shape, ...noPrompts(list), ...parts.flatMap((part) => part.diagnostics)],
	};
}

function noPrompts(list: DataNode & { readonly kind: "list" }): readonly Diagnostic[] {
	if (list.items.length > 0) return [];
	return [createDiagnostic("missing-key", list.span, "The list `prompts` holds no prompt.")];
}

function parseListed(item: DataNode, source: SourceFile, context: ParseContext): ParsedSource {
	if (item.kind !== "map") {
		const message = `A prompt must be a map, but it is ${describeNode(item)}.`;
		return { documents: [], diagnostics: [createDiagnostic("wrong-type", item.span, message)] };
	}
	if (entryOf(item, "id") !== undefined) return parsePrompt(item, source, context);
	const missing = createDiagnostic("missing-key", headOf(item), "A prompt in a list of prompts needs an `id`.");
	return { documents: [], diagnostics: [missing, ...parsePrompt(item, source, context).diagnostics] };
}

function parsePrompt(root: DataNode, source: SourceFile, context: ParseContext): ParsedSource {
	const id = parsePromptId(source, textOf(fieldOf(root, "id")), context.partOf);
	const version = parseVersion(fieldOf(root, "version"), source);
	const input = parseInputSchema(root, source, context);
	const output = parseOutputSchema(root, source, context);
	const body = parseBody(root, source);
	const complete = body.complete && !input.failed;
	const diagnostics = [
		...checkShape(root, promptManagerSchema),
		...id.diagnostics,
		...version.diagnostics,
		...input.diagnostics,
		...output.diagnostics,
		...body.diagnostics,
	];
	if (id.id === undefined || (!complete && body.messages.length === 0)) return { documents: [], diagnostics };
	const document: PromptDocument = {
		source,
		id: id.id,
		format: isChat(root) ? "chat" : "text",
		version: version.version ?? "1.0.0",
		...readDescriptive(root),
		...(input.input === undefined ? {} : { input: input.input }),
		...(output.output === undefined ? {} : { output: output.output }),
		messages: body.messages,
		...(body.partials === undefined ? {} : { partials: body.partials }),
		...(complete ? {} : { incomplete: true }),
	};
	return { documents: [document], diagnostics };
}

/** The original sends neither `temperature` nor `max_tokens` anywhere; here they are the prompt's settings. */
function readDescriptive(
	root: DataNode,
): Omit<PromptDocument, "source" | "id" | "format" | "version" | "input" | "output" | "messages" | "incomplete"> {
	const metadata = fieldOf(root, "metadata") ?? root;
	const status = textOf(fieldOf(root, "status"))?.value;
	const description = textOf(fieldOf(metadata, "description"))?.value;
	const tags = textsOf(fieldOf(metadata, "tags")) ?? [];
	const variables = textsOf(fieldOf(fieldOf(root, isChat(root) ? "chat_template" : "template") ?? root, "variables"));
	const settings = (
		[
			["maxTokens", "max_tokens"],
			["temperature", "temperature"],
		] as const
	).flatMap(([name, key]) => {
		const node = fieldOf(metadata, key);
		return isNull(node) ? [] : readSetting(name, node);
	});
	return {
		status: promptStatuses.find((known) => known === status) ?? "draft",
		...(description === undefined ? {} : { description }),
		tags: tags.map((tag) => tag.value.trim().toLowerCase()).filter((tag) => tag !== ""),
		models: { byProvider: {} },
		settings: { common: { entries: settings, raw: [] }, byProvider: {} },
		...(variables === undefined ? {} : { variables }),
	};
}

function isChat(root: DataNode): boolean {
	return textOf(fieldOf(root, "format"))?.value === "chat";
}

/** Reads the template that the format asks for, and refuses the other one. */
function parseBody(root: DataNode, source: SourceFile): ParsedMessages {
	const [wanted, other] = isChat(root) ? ["chat_template", "template"] : ["template", "chat_template"];
	const format = textOf(fieldOf(root, "format"))?.value ?? "text";
	const extra = entryOf(root, other);
	const found: Diagnostic[] = [];
	if (extra !== undefined && !isNull(extra.value)) {
		const message = `A prompt of the format \`${format}\` has \`${wanted}\`, not \`${other}\`.`;
		found.push(
			createDiagnostic("invalid-value", extra.key.span, message, { hint: "Set it to null or change `format`." }),
		);
	}
	const template = fieldOf(root, wanted);
	if (isNull(template)) {
		if (found.length > 0) return refuseMessage(...found);
		const message = `A prompt of the format \`${format}\` needs \`${wanted}\`.`;
		return refuseMessage(createDiagnostic("missing-key", headOf(root), message));
	}
	if (template.kind !== "map") return refuseMessage(...found);
	const parsed = isChat(root) ? parseChat(template, source) : parseText(template, source);
	return { ...parsed, diagnostics: [...found, ...parsed.diagnostics] };
}

function parseText(template: DataNode, source: SourceFile): ParsedMessages {
	const content = entryOf(template, "content");
	if (content === undefined) {
		return refuseMessage(createDiagnostic("missing-key", headOf(template), "The template has no `content`."));
	}
	const text = parseExactText(content.value, "template.content", source);
	const helpers = entryOf(template, "helpers");
	const later =
		helpers?.value.kind === "map" && helpers.value.entries.length > 0
			? [createReservedDiagnostic("`helpers` of a template", helpers.key.span)]
			: [];
	const partials = parsePartials(entryOf(template, "partials")?.value, source);
	const diagnostics = [...text.diagnostics, ...partials.diagnostics, ...later];
	if (text.body === undefined) return refuseMessage(...diagnostics);
	const role = { value: "user", span: content.key.span } as const;
	const message = createTextMessage(role, text.body, content.value.span);
	const complete = text.complete && partials.diagnostics.length === 0;
	return { messages: [message], partials: partials.bodies, complete, diagnostics };
}

/** `partials: { name: text }`; a null is none. */
function parsePartials(
	node: DataNode | undefined,
	source: SourceFile,
): { readonly bodies: ReadonlyMap<string, readonly TemplateNode[]>; readonly diagnostics: readonly Diagnostic[] } {
	const entries = node?.kind === "map" ? node.entries : [];
	const parsed = entries.map(({ name, value }) => ({
		name,
		text: parseExactText(value, `template.partials.${name}`, source),
	}));
	return {
		bodies: new Map(parsed.map(({ name, text }) => [name, text.body ?? []])),
		diagnostics: parsed.flatMap(({ text }) => text.diagnostics),
	};
}

function parseChat(template: DataNode, source: SourceFile): ParsedMessages {
	const list = fieldOf(template, "messages");
	if (isNull(list)) return { messages: [], complete: true, diagnostics: [] };
	if (list.kind !== "list") return refuseMessage();
	return joinMessages(list.items.map((item) => parseMessage(item, source)));
}

/** One message; its shape is checked with the file's, so only what it says is looked at here. */
function parseMessage(item: DataNode, source: SourceFile): ParsedMessages {
	if (item.kind !== "map") return refuseMessage();
	const oldCall = entryOf(item, "function_call");
	const later =
		oldCall === undefined || isNull(oldCall.value)
			? []
			: [createReservedDiagnostic("`function_call` of a message", oldCall.key.span, "Write it as `tool_calls`.")];
	const content = fieldOf(item, "content");
	const text = content === undefined ? undefined : parseExactText(content, "content", source);
	const missing =
		content === undefined ? [createDiagnostic("missing-key", headOf(item), "The message has no `content`.")] : [];
	const role = textOf(fieldOf(item, "role"));
	const known = role !== undefined && isRole(role.value) ? role.value : undefined;
	const more = parseToolKeys(item, known, source);
	const diagnostics = [...later, ...more.diagnostics, ...missing, ...(text?.diagnostics ?? [])];
	if (role === undefined || known === undefined || text?.body === undefined) return refuseMessage(...diagnostics);
	const plain = createTextMessage({ value: known, span: role.span }, text.body, item.span);
	const message = { ...plain, ...more.modifiers };
	return { messages: [message], complete: text.complete && more.diagnostics.length === 0, diagnostics };
}
