import { identifier } from "../../generator/model/code-builders.ts";
import type { ResolvedConfig } from "../../generator/model/config.ts";
import type { CommonSetting, Located, PromptDocument, SettingsMap } from "../../generator/model/document.ts";
import type { JsonValue } from "../../generator/model/json.ts";
import { jsonExpression } from "../../generator/model/json-expression.ts";
import type { MessageIR, PromptIR, ProviderSettingsIR, TextIR } from "../../generator/model/prompt-ir.ts";
import type { EmitContext } from "../../generator/model/provider.ts";
import type { Role } from "../../generator/model/role.ts";
import type { Span } from "../../generator/model/span.ts";
import type { MessageNode } from "../../generator/model/template-node.ts";
import type { TypeIR } from "../../generator/model/type-ir.ts";

const span: Span = { path: "prompts/support.yaml", start: 0, end: 0 };

/** A value at no place in particular. */
export const located = <Value>(value: Value): Located<Value> => ({ value, span });

/** A configuration with its defaults. */
export const configuration = (changes: Partial<ResolvedConfig> = {}): ResolvedConfig => ({
	in: ["prompts"],
	out: "src/generated",
	target: "ts",
	providers: ["openai", "anthropic", "langchain", "litellm"],
	validation: "full",
	inject: "none",
	wire: false,
	runtime: "local",
	models: {},
	lint: {},
	banner: "",
	bannerComments: "",
	importExtension: "none",
	moduleSuffix: "",
	maxFileBytes: 1_000_000,
	...changes,
});

/** A message of a document whose text is constant. */
export const messageDocument = (role: Role, text: string): MessageNode => ({
	kind: "message",
	hasParts: false,
	role: located(role),
	body: [{ kind: "text", value: text, span }],
	required: false,
	span,
});

/** A map of settings as a file writes it. */
export const settingsMap = (
	entries: Partial<Record<CommonSetting, JsonValue>>,
	raw: Record<string, JsonValue> = {},
): SettingsMap => ({
	// Object.entries forgets that the keys are setting names.
	entries: (Object.entries(entries) as [CommonSetting, JsonValue][]).map(([name, value]) => ({
		name,
		value: located(value),
	})),
	raw: Object.entries(raw).map(([name, value]) => ({ name, value: located(value) })),
});

/** A chat prompt with one user message, and the changes that a test is about. */
export const promptDocument = (changes: Partial<PromptDocument> = {}): PromptDocument => ({
	source: { path: span.path, root: "prompts", kind: "yaml", text: "" },
	id: located("support"),
	format: "chat",
	status: "active",
	tags: [],
	models: { byProvider: {} },
	settings: { common: settingsMap({}), byProvider: {} },
	messages: [messageDocument("user", "Hi")],
	...changes,
});

/** A literal piece of text. */
export const literal = (value: string): TextIR => ({ kind: "literal", value });

/** A slot that prints an input variable. */
export const slot = (name: string, type: TypeIR = { kind: "string" }): TextIR => ({
	kind: "slot",
	value: {
		kind: "member",
		object: { kind: "input", type: { kind: "object", fields: [] } },
		name,
		optional: false,
		own: false,
		brackets: false,
		type,
	},
});

/** A message whose text is constant, unless `changes` say otherwise. */
export const messageIR = (role: Role, changes: Partial<MessageIR> = {}): MessageIR => ({
	role,
	text: [literal("Hi")],
	blank: "never",
	required: false,
	...changes,
});

/** What an emitter gets for these messages and settings; the text of message `n` is the expression `text<n>`. */
export function emitContext(
	messages: readonly MessageIR[],
	settings: ProviderSettingsIR = { settings: [], raw: {} },
	format: PromptIR["format"] = "chat",
): EmitContext {
	const prompt: PromptIR = {
		id: "support",
		path: ["support"],
		localName: "support",
		typeName: "Support",
		sourcePath: span.path,
		span,
		format,
		status: "active",
		tags: [],
		input: { kind: "object", fields: [] },
		messages,
		providers: [],
		validation: "full",
		hash: "1-000000000000",
	};
	return {
		prompt,
		settings,
		isNative: false,
		text: (message) => identifier(`text${messages.indexOf(message)}`),
		schema: jsonExpression,
	};
}
