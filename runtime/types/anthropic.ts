import type { JsonSchema } from "./standard-schema.ts";

/** A message of Anthropic's Messages API. */
export type AnthropicMessage = { role: "user" | "assistant"; content: string };

/** One of several system texts. */
export type AnthropicTextBlock = { type: "text"; text: string };

/** What asks for an answer of a schema. */
export type AnthropicOutputConfig = { format: { type: "json_schema"; schema: JsonSchema } };

/** The body of `anthropic.messages.create` without a model: add yours at the call. */
export type AnthropicBody = {
	max_tokens: number;
	system?: string | AnthropicTextBlock[];
	messages: AnthropicMessage[];
	stop_sequences?: string[];
};

/** The body of `anthropic.messages.create`. */
export type AnthropicRequest<Model extends string> = { model: Model } & AnthropicBody;
