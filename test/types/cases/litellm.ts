import type OpenAI from "openai";
import type OpenAI4 from "openai-4";
import type OpenAI7 from "openai-7";
import type { LiteLLMBody, LiteLLMMessage, LiteLLMRequest } from "../../../runtime/types/litellm.ts";

declare const request: LiteLLMRequest<"anthropic/claude-sonnet-4-5">;
declare const body: LiteLLMBody;
declare const extended: LiteLLMRequest<"anthropic/claude-sonnet-4-5"> & {
	reasoning_effort: "low";
	drop_params: true;
	fallbacks: "openai/gpt-4o"[];
	top_k: 40;
};

/** LiteLLM is reached through the openai client; its own keys are no trouble on a value that is not a fresh literal. */
export async function proxy(client: OpenAI, older: OpenAI4): Promise<(string | null | undefined)[]> {
	const answers = [
		await client.chat.completions.create(request),
		await client.chat.completions.create({ ...body, model: "azure/gpt-4o" }),
		await client.chat.completions.create(extended),
		await older.chat.completions.create(request),
		await older.chat.completions.create(extended),
	];
	for await (const chunk of await client.chat.completions.create({ ...request, stream: true })) chunk.id;
	// @ts-expect-error the prompt has no model, so the call must say it
	await client.chat.completions.create(body);
	return answers.map(({ choices }) => choices[0]?.message.content);
}

export const fresh: typeof extended = {
	model: "anthropic/claude-sonnet-4-5",
	messages: [{ role: "user", content: "a" }],
	max_tokens: 100,
	stop: "END",
	reasoning_effort: "low",
	drop_params: true,
	fallbacks: ["openai/gpt-4o"],
	top_k: 40,
};

declare const general: LiteLLMRequest<"anthropic/claude-sonnet-4-5", LiteLLMMessage>;

/** Breakpoints on parts are no trouble either. */
export async function conversations(client: OpenAI, older: OpenAI4, newer: OpenAI7): Promise<void> {
	await client.chat.completions.create(general);
	await older.chat.completions.create(general);
	await newer.chat.completions.create({ ...general, stream: true });
}
