/** A message for a LiteLLM proxy. */
export type LiteLLMMessage = { role: "system" | "user" | "assistant"; content: string };

/** The body that the openai client sends to a LiteLLM proxy, without a model: add yours at the call. */
export type LiteLLMBody = {
	messages: LiteLLMMessage[];
	max_tokens?: number;
	temperature?: number;
	top_p?: number;
	stop?: string | string[];
	seed?: number;
	presence_penalty?: number;
	frequency_penalty?: number;
};

/** The body that the openai client sends to a LiteLLM proxy; the model is named `provider/model`. */
export type LiteLLMRequest<Model extends string> = { model: Model } & LiteLLMBody;
