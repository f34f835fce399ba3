import type { PromptInput } from "../types/prompt-input.ts";
import type { PromptMeta } from "../types/prompt-meta.ts";

/** A batch API that requests are made for, by the name of its provider in the configuration. */
export type BatchProvider = "openai" | "openai-responses" | "anthropic";

/** The function of a generated prompt that makes the body of a request. */
export type BatchMethod<Provider extends BatchProvider> = {
	readonly openai: "toOpenAI";
	readonly "openai-responses": "toOpenAIResponses";
	readonly anthropic: "toAnthropic";
}[Provider];

/** A generated prompt that has the provider's function. */
export type BatchPrompt<Provider extends BatchProvider> = {
	readonly meta: Pick<PromptMeta, "id" | "providers">;
	readonly input: PromptInput<unknown>;
} & { readonly [Name in BatchMethod<Provider>]: (input: never) => object };

/** What a row holds: the input of the prompt. */
export type BatchInput<Prompt extends { readonly input: PromptInput<unknown> }> = Prompt extends {
	readonly input: PromptInput<infer Input, unknown>;
}
	? Input
	: never;
