import type { commonSettings } from "./common-settings.ts";
import type { JsonValue } from "./json.ts";
import type { ProviderName } from "./provider-name.ts";
import type { SourceFile } from "./source-file.ts";
import type { Span } from "./span.ts";
import type { ItemNode, TemplateNode } from "./template-node.ts";
import type { ToolDocument } from "./tool.ts";
import type { ObjectTypeIR, TypeIR } from "./type-ir.ts";
import type { Validation } from "./validation.ts";

/** A value with the place it was written at. */
export type Located<Value> = { readonly value: Value; readonly span: Span };

/** Where a prompt stands in its life: archived prompts are not generated, deprecated ones are marked. */
export type PromptStatus = "active" | "draft" | "deprecated" | "archived";

/** One of the settings that every provider may map to a name of its own. */
export type CommonSetting = (typeof commonSettings)[number];

/** One setting as written; `null` removes an inherited one. */
export type SettingEntry = { readonly name: CommonSetting; readonly value: Located<JsonValue> };

/** The settings of one map: the common one, or one provider's own with its `raw` keys. */
export type SettingsMap = {
	readonly entries: readonly SettingEntry[];
	readonly raw: readonly { readonly name: string; readonly value: Located<JsonValue> }[];
};

/** `settings:` of a prompt. */
export type PromptSettings = {
	readonly common: SettingsMap;
	readonly byProvider: Readonly<Partial<Record<ProviderName, SettingsMap>>>;
};

/** `model:` of a prompt: one plain name or alias, or one name a provider. */
export type PromptModels = {
	readonly plain?: Located<string>;
	readonly byProvider: Readonly<Partial<Record<ProviderName, Located<string>>>>;
};

/**
 * How an answer is asked for: by the provider's own parameter, or by a text in the prompt: the JSON Schema itself, or the
 * block that the Python prompt-manager writes.
 */
export type Inject = "none" | "json-schema" | "prompt-manager";

/**
 * What the model's answer is to be. `strict` asks providers that can to hold to the schema, which then must be one that
 * they take.
 */
export type OutputDocument = {
	readonly type: TypeIR;
	/** Where it is declared. */
	readonly span: Span;
	readonly description?: string;
	/** Absent where the definition leaves it to the configuration. */
	readonly inject?: Inject;
	readonly strict: boolean;
};

/**
 * One prompt as its file says it, before anything is decided about it. `id` is the whole id (`billing/refund`), its
 * span the place to point at when the id is the trouble. A text prompt has exactly one message with role `user`.
 */
export type PromptDocument = {
	readonly source: SourceFile;
	readonly id: Located<string>;
	readonly format: "text" | "chat";
	readonly version?: string;
	readonly status: PromptStatus;
	readonly description?: string;
	readonly tags: readonly string[];
	readonly models: PromptModels;
	readonly settings: PromptSettings;
	/** Narrows the configured providers. */
	readonly providers?: readonly ProviderName[];
	/** How much of the input is checked; absent where the definition leaves it to the configuration. */
	readonly validation?: Validation;
	/** Whether bodies can be had as JSON too; absent where the definition leaves it to the configuration. */
	readonly wire?: boolean;
	/** The declared input; absent means inferred from the templates. */
	readonly input?: Located<ObjectTypeIR>;
	/** The declared answer. */
	readonly output?: OutputDocument;
	/** The tools that the model may call, in the author's order. */
	readonly tools?: readonly ToolDocument[];
	/** `auto`, `none`, `required`, or the name of the tool that has to be called. */
	readonly toolChoice?: Located<string>;
	/** The `variables:` list of the Python format, compared with the names that the templates use. */
	readonly variables?: readonly Located<string>[];
	/** The messages in their order, with what stands among them. */
	readonly messages: readonly ItemNode[];
	/** The prompt's own partials by name (Python format); they win over files. */
	readonly partials?: ReadonlyMap<string, readonly TemplateNode[]>;
	/** A message or the input could not be read, which was reported: what they would have used or declared is unknown. */
	readonly incomplete?: boolean;
};
