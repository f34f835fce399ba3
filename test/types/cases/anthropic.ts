import type Anthropic from "@anthropic-ai/sdk";
import type Anthropic0 from "anthropic-0";
import { anthropicMessages } from "../../../runtime/index.ts";
import type { AnthropicAnswer } from "../../../runtime/types/answers.ts";
import type {
	AnthropicBody,
	AnthropicMessage,
	AnthropicOutputConfig,
	AnthropicRequest,
} from "../../../runtime/types/anthropic.ts";
import type { History, PromptMessage } from "../../../runtime/types/history.ts";

declare const request: AnthropicRequest<"claude-sonnet-4-5">;
declare const body: AnthropicBody;
declare const asked: AnthropicRequest<"claude-sonnet-4-5"> & { output_config: { effort: "low" } } & {
	output_config: AnthropicOutputConfig;
};
declare const fromAnthropic: (answer: AnthropicAnswer) => { urgent: boolean };
declare const extended: AnthropicRequest<"claude-sonnet-4-5"> & {
	output_config: { effort: "low" };
	temperature: 0.5;
	metadata: { user_id: "a" };
	thinking: { type: "enabled"; budget_tokens: 1024 };
};

export async function newestMajor(client: Anthropic): Promise<number[]> {
	const answer = await client.messages.create(request);
	const named = await client.messages.create({ ...body, model: "claude-opus-4-5" });
	const raw = await client.messages.create(extended);
	for await (const event of client.messages.stream(request)) event.type;
	for await (const event of await client.messages.create({ ...request, stream: true })) event.type;
	await client.messages.countTokens(request);
	fromAnthropic(await client.messages.create(asked)).urgent;
	// @ts-expect-error the prompt has no model, so the call must say it
	await client.messages.create(body);
	return [answer, named, raw].map(({ content }) => content.length);
}

export async function major0(client: Anthropic0): Promise<number[]> {
	const answer = await client.messages.create(request);
	const named = await client.messages.create({ ...body, model: "claude-opus-4-5" });
	const raw = await client.messages.create(extended);
	for await (const event of client.messages.stream(request)) event.type;
	for await (const event of await client.messages.create({ ...request, stream: true })) event.type;
	fromAnthropic(await client.messages.create(asked)).urgent;
	// @ts-expect-error the prompt has no model, so the call must say it
	await client.messages.create(body);
	return [answer, named, raw].map(({ content }) => content.length);
}

declare const conversation: <Native = never>(
	history: History<Native>,
) => AnthropicRequest<"claude-sonnet-4-5", AnthropicMessage | NoInfer<Native>>;

/** Both majors take everything that a conversation can become, and their own messages. */
export async function conversations(newest: Anthropic, zero: Anthropic0): Promise<void> {
	await newest.messages.create(conversation([]));
	await zero.messages.create(conversation([]));
	await newest.messages.create(conversation<Anthropic.MessageParam>({ native: [] }));
	await zero.messages.create(conversation<Anthropic0.MessageParam>({ native: [] }));
	// @ts-expect-error another client's messages are not Anthropic's
	await newest.messages.create(conversation<{ role: "user"; parts: [] }>({ native: [] }));
}

/** The expression that is emitted for a conversation, in the type that is said. */
export const converted = <Native>(
	messages: PromptMessage<Native>[],
): AnthropicRequest<"m", AnthropicMessage | NoInfer<Native>> => ({
	model: "m",
	max_tokens: 1,
	...anthropicMessages("support", messages),
});

export const fresh: typeof extended = {
	model: "claude-sonnet-4-5",
	max_tokens: 4096,
	system: [
		{ type: "text", text: "a" },
		{ type: "text", text: "b" },
	],
	messages: [
		{ role: "user", content: "c" },
		{ role: "assistant", content: "d" },
	],
	stop_sequences: ["END"],
	output_config: { effort: "low" },
	temperature: 0.5,
	metadata: { user_id: "a" },
	thinking: { type: "enabled", budget_tokens: 1024 },
};

// @ts-expect-error max_tokens is always there
export const withoutMaxTokens: AnthropicBody = { messages: [] };
// @ts-expect-error system texts are hoisted
export const lateSystem: AnthropicBody = { max_tokens: 1, messages: [{ role: "system", content: "a" }] };
// @ts-expect-error an absent key is left out, not undefined
export const undefinedSystem: AnthropicBody = { max_tokens: 1, system: undefined, messages: [] };
