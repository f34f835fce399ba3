import type { Expression, TypeNode } from "./code.ts";
import type { ResolvedConfig } from "./config.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { CommonSetting, OutputDocument, PromptDocument } from "./document.ts";
import type { JsonSchema } from "./json-schema-of.ts";
import type { MessageIR, PromptIR, ProviderSettingsIR } from "./prompt-ir.ts";
import type { ProviderName } from "./provider-name.ts";

/** What a provider's emitter may ask while it builds the body of its function. */
export type EmitContext = {
	readonly prompt: PromptIR;
	readonly settings: ProviderSettingsIR;
	/** The expression of a message's text; the text itself is emitted once a prompt and shared. */
	readonly text: (message: MessageIR) => Expression;
	/**
	 * The messages of a prompt whose messages are more than texts, for the provider's converter at run time. Absent where the
	 * prompt's `messages` are all there is.
	 */
	readonly conversation?: Expression;
	/** Whether the prompt is given a history: the function's type is then generic in `Native`, the client's own messages. */
	readonly isNative: boolean;
	/** The expression of a JSON Schema, a fresh object each time; equal ones of a prompt are written once. `wish` is what the
	 * function is called that makes it. */
	readonly schema: (schema: JsonSchema, wish?: string) => Expression;
	/** The prompt's own `tools`, whose inputs are Standard Schemas, and their type; absent where it has none. */
	readonly tools?: { readonly value: Expression; readonly type: TypeNode };
};

/** One function that a provider adds to a prompt (`toOpenAI`). */
export type ProviderMethod = {
	readonly name: string;
	/** A sentence for the doc comment of the property. */
	readonly doc: string;
	/** False for a function without parameters, which then reads no text and checks no input. */
	readonly takesInput: boolean;
	/** Whether it returns the very body that goes over HTTP, so that it can be made as JSON as well (`wire`). */
	readonly isBody?: true;
	/** Why this prompt cannot have the method; absent or undefined means that it can. */
	readonly unsupported?: (prompt: PromptIR) => string | undefined;
	readonly returns: (context: EmitContext) => TypeNode;
	/** The type of what it returns where nothing is known of the prompt. */
	readonly unchecked: TypeNode;
	readonly emit: (context: EmitContext) => Expression;
};

/** The function that reads what a provider answered (`fromOpenAI`), for a prompt that says what the answer is to be. */
export type ProviderAnswer = {
	readonly name: string;
	/** A sentence for the doc comment of the property. */
	readonly doc: string;
	/** The runtime's type of what the provider's client returns. */
	readonly type: string;
	/** The runtime's function that finds the text in it: `(id, answer) => text`. */
	readonly read: string;
	/** Whether the provider is asked for null where a field may be left out. */
	readonly hasNulls: (output: OutputDocument) => boolean;
};

/** A back end: everything that is known about one provider's API. */
export type Provider = {
	readonly name: ProviderName;
	readonly methods: readonly ProviderMethod[];
	/** Absent where nothing is answered, as with MCP, whose prompts are given to a client. */
	readonly answer?: ProviderAnswer;
	/** The common settings that have a home here; another one is a diagnostic. */
	readonly settings: readonly CommonSetting[];
	/** Whether a plain `model:` name belongs to this provider (`gpt-4o`). */
	readonly ownsModel: (model: string) => boolean;
	/** The provider whose models these are too: what `model:` says of it holds here where nothing else is said. */
	readonly modelsOf?: ProviderName;
	/** Findings about a document that only this provider makes: a role in the wrong place, a value out of range. */
	readonly check: (document: PromptDocument, config: ResolvedConfig) => readonly Diagnostic[];
};
