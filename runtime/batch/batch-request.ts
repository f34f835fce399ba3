import type { BatchMethod, BatchProvider } from "./batch-prompt.ts";

/** The body that a prompt's function makes; a model is always in it. */
export type BatchBody<Prompt, Provider extends BatchProvider> = Prompt extends {
	readonly [Name in BatchMethod<Provider>]: (...input: never) => infer Body extends object;
}
	? Body & { model: string }
	: never;

/** One request as a batch API takes it: `JSON.stringify` of it is a line of OpenAI's file. */
export type BatchRequest<Provider extends BatchProvider = BatchProvider, Body = object> = {
	readonly openai: { custom_id: string; method: "POST"; url: "/v1/chat/completions"; body: Body };
	readonly "openai-responses": { custom_id: string; method: "POST"; url: "/v1/responses"; body: Body };
	readonly anthropic: { custom_id: string; params: Body };
}[Provider];
