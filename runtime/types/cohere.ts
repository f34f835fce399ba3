import type { JsonSchema } from "./standard-schema.ts";

/** A text in a message. */
export type CohereTextContent = { type: "text"; text: string };

/** A part of a user's message. */
export type CohereContent =
	| CohereTextContent
	| { type: "image_url"; imageUrl: { url: string; detail?: "auto" | "low" | "high" } };

/** A message that is text. */
export type CohereTextMessage = { role: "system" | "user" | "assistant"; content: string };

/** A message of Cohere's chat API (version 2), as its client has it. */
export type CohereMessage =
	| { role: "system"; content: string | CohereTextContent[] }
	| { role: "user"; content: string | CohereContent[] }
	| {
			role: "assistant";
			content?: string | CohereTextContent[];
			/** What the model says beside the calls of tools. */
			toolPlan?: string;
			toolCalls?: { id: string; type: "function"; function: { name: string; arguments: string } }[];
	  }
	| { role: "tool"; toolCallId: string; content: string | CohereTextContent[] };

/** What asks for an answer of a schema. */
export type CohereResponseFormat = { type: "json_object"; jsonSchema: JsonSchema };

/** The request of `cohere.chat` (version 2) without a model: add yours at the call. */
export type CohereBody<Message = CohereTextMessage> = {
	messages: Message[];
	maxTokens?: number;
	temperature?: number;
	p?: number;
	k?: number;
	stopSequences?: string[];
	seed?: number;
	presencePenalty?: number;
	frequencyPenalty?: number;
	thinking?: { type: "enabled"; tokenBudget: number };
};

/** The request of `cohere.chat` (version 2). */
export type CohereRequest<Model extends string, Message = CohereTextMessage> = { model: Model } & CohereBody<Message>;
