import type { ChatMessage } from "./openai.ts";

/** A message for a LiteLLM proxy that is a text. */
export type LiteLLMTextMessage = { role: "system" | "user" | "assistant"; content: string };

/** What a part carries where the cache's breakpoint is: LiteLLM hands it on to providers that know it. */
export type LiteLLMCacheMark = { cache_control?: { type: "ephemeral"; ttl?: "1h" } };

/** A message for a LiteLLM proxy. */
export type LiteLLMMessage = ChatMessage<LiteLLMCacheMark>;

/** The body that the openai client sends to a LiteLLM proxy, without a model: add yours at the call. */
export type LiteLLMBody<Message = LiteLLMTextMessage> = {
	messages: Message[];
	max_tokens?: number;
	temperature?: number;
	top_p?: number;
	stop?: string | string[];
	seed?: number;
	presence_penalty?: number;
	frequency_penalty?: number;
};

/** The body that the openai client sends to a LiteLLM proxy; the model is named `provider/model`. */
export type LiteLLMRequest<Model extends string, Message = LiteLLMTextMessage> = {
	model: Model;
} & LiteLLMBody<Message>;
