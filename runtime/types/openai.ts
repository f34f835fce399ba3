/** A message of OpenAI's Chat Completions API. */
export type OpenAIMessage = { role: "system" | "user" | "assistant"; content: string };

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
