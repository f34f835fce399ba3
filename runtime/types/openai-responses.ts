import type { JsonSchema } from "./standard-schema.ts";

/** A message of OpenAI's Responses API. */
export type OpenAIResponsesMessage = { role: "system" | "user" | "assistant"; content: string };

/** What asks for an answer of a schema. */
export type OpenAIResponsesText = {
	format: { type: "json_schema"; name: string; description?: string; strict: boolean; schema: JsonSchema };
};

/** The body of `openai.responses.create` without a model: add yours at the call. */
export type OpenAIResponsesBody = {
	input: OpenAIResponsesMessage[];
	max_output_tokens?: number;
	temperature?: number;
	top_p?: number;
};

/** The body of `openai.responses.create`. */
export type OpenAIResponsesRequest<Model extends string> = { model: Model } & OpenAIResponsesBody;
