import type { OpenAICacheMark } from "./openai.ts";
import type { JsonSchema } from "./standard-schema.ts";

/** A message of OpenAI's Responses API that is a text. */
export type OpenAIResponsesTextMessage = { role: "system" | "user" | "assistant"; content: string };

/** A text in a message of OpenAI's Responses API. */
export type OpenAIResponsesTextPart = { type: "input_text"; text: string } & OpenAICacheMark;

/** A part of a user's message of OpenAI's Responses API. */
export type OpenAIResponsesPart =
	| OpenAIResponsesTextPart
	| ({ type: "input_image"; image_url: string; detail: "auto" | "low" | "high" } & OpenAICacheMark)
	| ({ type: "input_file"; file_data: string; filename: string } & OpenAICacheMark)
	| ({ type: "input_file"; file_url: string } & OpenAICacheMark);

/** An item of the input of OpenAI's Responses API. */
export type OpenAIResponsesItem =
	| { role: "system" | "developer"; content: string | OpenAIResponsesTextPart[] }
	| { role: "user"; content: string | OpenAIResponsesPart[] }
	| { role: "assistant"; content: string }
	| { type: "function_call"; call_id: string; name: string; arguments: string }
	| { type: "function_call_output"; call_id: string; output: string };

/** What asks for an answer of a schema. */
export type OpenAIResponsesText = {
	format: { type: "json_schema"; name: string; description?: string; strict: boolean; schema: JsonSchema };
};

/** The body of `openai.responses.create` without a model: add yours at the call. */
export type OpenAIResponsesBody<Item = OpenAIResponsesTextMessage> = {
	input: Item[];
	max_output_tokens?: number;
	temperature?: number;
	top_p?: number;
};

/** The body of `openai.responses.create`. */
export type OpenAIResponsesRequest<Model extends string, Item = OpenAIResponsesTextMessage> = {
	model: Model;
} & OpenAIResponsesBody<Item>;
