import type { JsonSchema } from "./standard-schema.ts";

/** What a part of OpenAI's carries where the cache's breakpoint is. */
export type OpenAICacheMark = { prompt_cache_breakpoint?: { mode: "explicit" } };

/** A text in a message of a Chat Completions API; `Mark` is how a breakpoint for its cache is written. */
export type ChatTextPart<Mark = OpenAICacheMark> = { type: "text"; text: string } & Mark;

/** A part of a user's message of a Chat Completions API. */
export type ChatPart<Mark = OpenAICacheMark> =
	| ChatTextPart<Mark>
	| ({ type: "image_url"; image_url: { url: string; detail?: "auto" | "low" | "high" } } & Mark)
	| ({ type: "input_audio"; input_audio: { data: string; format: "wav" | "mp3" } } & Mark)
	| ({ type: "file"; file: { file_data: string; filename: string } } & Mark);

/** A message of a Chat Completions API. */
export type ChatMessage<Mark = OpenAICacheMark> =
	| { role: "system" | "developer"; content: string | ChatTextPart<Mark>[]; name?: string }
	| { role: "user"; content: string | ChatPart<Mark>[]; name?: string }
	| {
			role: "assistant";
			content?: string | ChatTextPart<Mark>[];
			tool_calls?: { id: string; type: "function"; function: { name: string; arguments: string } }[];
			name?: string;
	  }
	| { role: "tool"; tool_call_id: string; content: string | ChatTextPart<Mark>[] }
	| { role: "function"; name: string; content: string };

/** A message of OpenAI's Chat Completions API that is a text. */
export type OpenAITextMessage = { role: "system" | "user" | "assistant"; content: string };

/** A message of OpenAI's Chat Completions API. */
export type OpenAIMessage = ChatMessage;

/** What asks for an answer of a schema. */
export type OpenAIResponseFormat = {
	type: "json_schema";
	json_schema: { name: string; description?: string; strict: boolean; schema: JsonSchema };
};

/** The body of `openai.chat.completions.create` without a model: add yours at the call. */
export type OpenAIChatBody<Message = OpenAITextMessage> = {
	messages: Message[];
	max_completion_tokens?: number;
	temperature?: number;
	top_p?: number;
	stop?: string | string[];
	seed?: number;
	presence_penalty?: number;
	frequency_penalty?: number;
};

/** The body of `openai.chat.completions.create`. */
export type OpenAIChatRequest<Model extends string, Message = OpenAITextMessage> = {
	model: Model;
} & OpenAIChatBody<Message>;
