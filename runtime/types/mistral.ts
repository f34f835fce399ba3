import type { JsonSchema } from "./standard-schema.ts";

/** A text in a message. */
export type MistralTextChunk = { type: "text"; text: string };

/** A part of a message. */
export type MistralChunk =
	| MistralTextChunk
	| { type: "image_url"; imageUrl: string | { url: string; detail: "auto" | "low" | "high" } }
	| { type: "input_audio"; inputAudio: string }
	| { type: "document_url"; documentUrl: string; documentName?: string };

/** A message that is text. */
export type MistralTextMessage =
	| { role: "system" | "user"; content: string }
	/** With `prefix` the answer begins with the text. */
	| { role: "assistant"; content: string; prefix?: true };

/** A message of Mistral's chat API, as its client has it. */
export type MistralMessage =
	| { role: "system"; content: string | MistralTextChunk[] }
	| { role: "user"; content: string | MistralChunk[] }
	| {
			role: "assistant";
			content?: string | MistralTextChunk[];
			toolCalls?: { id: string; function: { name: string; arguments: string } }[];
			prefix?: true;
	  }
	| { role: "tool"; toolCallId: string; name?: string; content: string | MistralChunk[] };

/** What asks for an answer of a schema. */
export type MistralResponseFormat = {
	type: "json_schema";
	jsonSchema: { name: string; description?: string; strict: boolean; schemaDefinition: JsonSchema };
};

/** The request of `mistral.chat.complete` without a model: add yours at the call. */
export type MistralBody<Message = MistralTextMessage> = {
	messages: Message[];
	maxTokens?: number;
	temperature?: number;
	topP?: number;
	stop?: string | string[];
	randomSeed?: number;
	presencePenalty?: number;
	frequencyPenalty?: number;
	reasoningEffort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh";
};

/** The request of `mistral.chat.complete`. */
export type MistralRequest<Model extends string, Message = MistralTextMessage> = {
	model: Model;
} & MistralBody<Message>;
