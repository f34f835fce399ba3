import type OpenAI from "openai";
import type OpenAI4 from "openai-4";
import type OpenAI7 from "openai-7";
import { openaiMessages } from "../../../runtime/index.ts";
import type { OpenAICompletion } from "../../../runtime/types/answers.ts";
import type { PromptMessage } from "../../../runtime/types/history.ts";
import type {
	OpenAIChatBody,
	OpenAIChatRequest,
	OpenAIMessage,
	OpenAIResponseFormat,
} from "../../../runtime/types/openai.ts";

declare const request: OpenAIChatRequest<"gpt-4o">;
declare const body: OpenAIChatBody;
declare const asked: OpenAIChatRequest<"gpt-4o"> & { response_format: OpenAIResponseFormat };
declare const fromOpenAI: (answer: OpenAICompletion) => { urgent: boolean };
declare const extended: OpenAIChatRequest<"gpt-4o"> & {
	reasoning_effort: "high";
	service_tier: "flex";
	metadata: { team: "support" };
	logit_bias: { "50256": -100 };
};
declare const newest: OpenAIChatBody & { reasoning_effort: "xhigh" };

export async function newestMajor(client: OpenAI): Promise<(string | null)[]> {
	const answer = await client.chat.completions.create(request);
	const parsed = await client.chat.completions.parse(request);
	const named = await client.chat.completions.create({ ...body, model: "gpt-4o-mini" });
	const raw = await client.chat.completions.create(extended);
	const typed: boolean = fromOpenAI(await client.chat.completions.create(asked)).urgent;
	// What the SDK parses has no type, since no helper of the SDK made the body: it is null for TypeScript.
	const untyped: null | undefined = (await client.chat.completions.parse(asked)).choices[0]?.message.parsed;
	void [typed, untyped];
	const stream = await client.chat.completions.create({ ...request, stream: true });
	for await (const chunk of stream) chunk.choices[0]?.delta.content;
	await client.chat.completions.create({ ...newest, model: "gpt-5.6" });
	// @ts-expect-error the prompt has no model, so the call must say it
	await client.chat.completions.create(body);
	// @ts-expect-error an answer that is not streamed cannot be iterated
	for await (const chunk of answer) void chunk;
	return [answer, parsed, named, raw].map(({ choices }) => choices[0]?.message.content ?? null);
}

export async function major4(client: OpenAI4): Promise<string | null | undefined> {
	const stream = await client.chat.completions.create({ ...request, stream: true });
	for await (const chunk of stream) chunk.choices[0]?.delta.content;
	await client.chat.completions.create({ ...body, model: "gpt-4o-mini" });
	await client.chat.completions.create(extended);
	fromOpenAI(await client.chat.completions.create(asked)).urgent;
	// @ts-expect-error the prompt has no model, so the call must say it
	await client.chat.completions.create(body);
	// @ts-expect-error this major does not know the effort
	await client.chat.completions.create({ ...newest, model: "gpt-5.6" });
	return (await client.chat.completions.create(request)).choices[0]?.message.content;
}

/** A fresh literal is checked for keys that the type does not have: `raw` must not run into that. */
export const fresh: typeof extended = {
	model: "gpt-4o",
	messages: [
		{ role: "system", content: "a" },
		{ role: "user", content: "c" },
		{ role: "assistant", content: "d" },
	],
	max_completion_tokens: 100,
	temperature: 0.3,
	top_p: 1,
	stop: ["END"],
	seed: 7,
	presence_penalty: -1,
	frequency_penalty: 1,
	reasoning_effort: "high",
	service_tier: "flex",
	metadata: { team: "support" },
	logit_bias: { "50256": -100 },
};

// @ts-expect-error the model of the definition is the model of the type
export const otherModel: typeof request = { model: "gpt-4", messages: [] };
// @ts-expect-error roles are code
export const otherRole: OpenAIChatBody = { messages: [{ role: "root", content: "a" }] };

/** What a prompt with more than texts returns: every kind of message, and the native ones of a history. */
type General<Native = never> = OpenAIChatRequest<"gpt-4o", OpenAIMessage | Native>;
declare const general: General;
declare const withHistory: <Native = never>(input: { native: Native[] }) => General<Native>;

export async function conversations(client: OpenAI, older: OpenAI4, newer: OpenAI7): Promise<void> {
	await client.chat.completions.create(general);
	await client.chat.completions.parse(general);
	await client.chat.completions.create({ ...general, stream: true });
	await older.chat.completions.create(general);
	await older.chat.completions.create({ ...general, stream: true });
	await newer.chat.completions.create(general);
	await newer.chat.completions.create({ ...general, stream: true });
	const refusal: OpenAI.ChatCompletionMessageParam = { role: "assistant", refusal: "No." };
	await client.chat.completions.create(withHistory({ native: [refusal] }));
	// @ts-expect-error turns of Gemini's are no messages of OpenAI's
	await client.chat.completions.create(withHistory({ native: [{ role: "model", parts: [{ text: "Hi" }] }] }));
}

declare const messages: PromptMessage<OpenAI.ChatCompletionMessageParam>[];
export const converted: OpenAI.ChatCompletionMessageParam[] = openaiMessages("support", messages);
// @ts-expect-error native messages are named in the result
export const lost: OpenAIMessage[] = openaiMessages("support", messages);
