import type { JsonSchema } from "./standard-schema.ts";

/** A message that is text. */
export type OllamaTextMessage = { role: "system" | "user" | "assistant"; content: string };

/** A message of Ollama's chat API. Images are bytes: of a text the client asks the disk whether it is a file's path. */
export type OllamaMessage = {
	role: "system" | "user" | "assistant" | "tool";
	content: string;
	images?: Uint8Array[];
	tool_calls?: { function: { name: string; arguments: { [name: string]: unknown } } }[];
	tool_name?: string;
};

/** What `options` of a request hold. */
export type OllamaOptions = {
	num_predict?: number;
	temperature?: number;
	top_p?: number;
	top_k?: number;
	stop?: string[];
	seed?: number;
	presence_penalty?: number;
	frequency_penalty?: number;
};

/** What asks for an answer of a schema. */
export type OllamaFormat = { format: JsonSchema };

/** The request of `ollama.chat` without a model: add yours at the call. */
export type OllamaBody<Message = OllamaTextMessage> = {
	messages: Message[];
	options?: OllamaOptions;
	think?: "low" | "medium" | "high";
};

/** The request of `ollama.chat`. */
export type OllamaRequest<Model extends string, Message = OllamaTextMessage> = { model: Model } & OllamaBody<Message>;
