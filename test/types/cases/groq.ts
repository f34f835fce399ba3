import type Groq from "groq-sdk";
import { plainChatMessages } from "../../../runtime/index.ts";
import type { OpenAICompletion } from "../../../runtime/types/answers.ts";
import type { History, PromptMessage } from "../../../runtime/types/history.ts";
import type { OpenAIChatBody, OpenAIChatRequest, OpenAIResponseFormat } from "../../../runtime/types/openai.ts";
import type { PlainChatMessage } from "../../../runtime/types/plain-chat.ts";
import type { OpenAIChatTools } from "../../../runtime/types/request-tools.ts";

declare const request: OpenAIChatRequest<"llama-3.3-70b-versatile"> & {
	response_format: OpenAIResponseFormat;
} & OpenAIChatTools & { reasoning_effort: "low"; service_tier: "flex" };
declare const body: OpenAIChatBody;
declare const fromGroq: (answer: OpenAICompletion) => { urgent: boolean };
declare const conversation: <Native = never>(
	history: History<Native>,
) => OpenAIChatRequest<"m", PlainChatMessage | NoInfer<Native>>;

export async function chat(client: Groq): Promise<void> {
	fromGroq(await client.chat.completions.create(request)).urgent;
	await client.chat.completions.create({ ...body, model: "openai/gpt-oss-120b" });
	for await (const chunk of await client.chat.completions.create({ ...request, stream: true })) chunk.id;
	await client.chat.completions.create(conversation([]));
	await client.chat.completions.create(conversation<Groq.Chat.ChatCompletionMessageParam>({ native: [] }));
	// @ts-expect-error the prompt has no model, so the call must say it
	await client.chat.completions.create(body);
	// @ts-expect-error another client's messages are not Groq's
	await client.chat.completions.create(conversation<{ role: "model"; parts: [] }>({ native: [] }));
}

/** The expression that is emitted for a conversation, in the type that is said. */
export const converted = <Native>(
	messages: PromptMessage<Native>[],
): OpenAIChatRequest<"m", PlainChatMessage | NoInfer<Native>> => ({
	model: "m",
	messages: plainChatMessages("support", messages),
});
