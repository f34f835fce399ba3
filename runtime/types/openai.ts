import type { JsonSchema } from "./standard-schema.ts";

/** A message of OpenAI's Chat Completions API. */
export type OpenAIMessage = { role: "system" | "user" | "assistant"; content: string };

/** What asks for an answer of a schema. */
export type OpenAIResponseFormat = {
	type: "json_schema";
	json_schema: { name: string; description?: string; strict: boolean; schema: JsonSchema };
};

/** The body of `openai.chat.completions.create` without a model: add yours at the call. */
export type OpenAIChatBody = {
	messages: OpenAIMessage[];
	max_completion_tokens?: number;
	temperature?: number;
	top_p?: number;
	stop?: string | string[];
	seed?: number;
	presence_penalty?: number;
	frequency_penalty?: number;
};

/** The body of `openai.chat.completions.create`. */
export type OpenAIChatRequest<Model extends string> = { model: Model } & OpenAIChatBody;
