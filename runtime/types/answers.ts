/** What is read of a completion of OpenAI's Chat Completions API, or of one that a LiteLLM proxy gives. */
export type OpenAICompletion = {
	readonly choices: readonly {
		readonly finish_reason?: string | null;
		readonly message: { readonly content?: string | null; readonly refusal?: string | null };
	}[];
};

/** What is read of a message of Anthropic's Messages API. */
export type AnthropicAnswer = {
	readonly stop_reason?: string | null;
	readonly content: readonly { readonly type: string; readonly text?: string }[];
};

/** What is read of a message that a LangChain model gives. */
export type LangChainAnswer = {
	readonly content: string | readonly { readonly type?: string; readonly text?: unknown }[];
	readonly additional_kwargs?: { readonly [name: string]: unknown };
	readonly response_metadata?: { readonly [name: string]: unknown };
};

/** What is read of a response of OpenAI's Responses API. */
export type OpenAIResponse = {
	readonly incomplete_details?: { readonly reason?: string } | null;
	readonly output: readonly {
		readonly type: string;
		readonly content?: readonly { readonly type: string; readonly text?: string; readonly refusal?: string }[];
	}[];
};

/** What is read of a response of Gemini's. */
export type GeminiAnswer = {
	readonly candidates?: readonly {
		readonly content?: { readonly parts?: readonly { readonly text?: string; readonly thought?: boolean }[] };
		readonly finishReason?: string;
	}[];
	readonly promptFeedback?: { readonly blockReason?: string };
};

/** What is read of what Bedrock's Converse gives. */
export type BedrockAnswer = {
	readonly output?:
		| {
				readonly message?:
					| { readonly content?: readonly { readonly text?: string | undefined }[] | undefined }
					| undefined;
		  }
		| undefined;
	readonly stopReason?: string | undefined;
};

/** What is read of what the AI SDK's `generateText` gives. */
export type AISDKAnswer = { readonly text: string; readonly finishReason: string };

/** What is read of a completion of Mistral's. */
export type MistralAnswer = {
	readonly choices: readonly {
		readonly finishReason?: string | undefined;
		readonly message?: { readonly content?: string | readonly object[] | null | undefined } | undefined;
	}[];
};

/** What is read of an answer of Cohere's chat API (version 2). */
export type CohereAnswer = {
	readonly finishReason?: string;
	readonly message: { readonly content?: readonly object[] };
};

/** What is read of an answer of Ollama's. */
export type OllamaAnswer = {
	readonly done_reason?: string;
	readonly message: { readonly content: string };
};
