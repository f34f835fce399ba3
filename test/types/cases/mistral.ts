import type { Mistral } from "@mistralai/mistralai";
import type { ChatCompletionRequest } from "@mistralai/mistralai/models/components/chatcompletionrequest.js";
import { mistralMessages } from "../../../runtime/index.ts";
import type { MistralAnswer } from "../../../runtime/types/answers.ts";
import type { History, PromptMessage } from "../../../runtime/types/history.ts";
import type {
	MistralBody,
	MistralMessage,
	MistralRequest,
	MistralResponseFormat,
} from "../../../runtime/types/mistral.ts";
import type { MistralTools } from "../../../runtime/types/request-tools.ts";

type Native = ChatCompletionRequest["messages"][number];

declare const request: MistralRequest<"mistral-large-latest">;
declare const body: MistralBody;
declare const asked: MistralRequest<"mistral-large-latest"> & { responseFormat: MistralResponseFormat };
declare const tooled: MistralRequest<"mistral-large-latest"> & MistralTools;
declare const fromMistral: (answer: MistralAnswer) => { urgent: boolean };
declare const conversation: <Given = never>(
	history: History<Given>,
) => MistralRequest<"mistral-large-latest", MistralMessage | NoInfer<Given>>;

export async function calls(client: Mistral): Promise<void> {
	await client.chat.complete(request);
	await client.chat.complete({ ...body, model: "mistral-large-latest" });
	fromMistral(await client.chat.complete(asked)).urgent;
	await client.chat.complete(tooled);
	await client.chat.complete(conversation([]));
	await client.chat.complete(conversation<Native>({ native: [] }));
	for await (const event of await client.chat.stream(request)) event.data;
	// @ts-expect-error the prompt has no model, so the call must say it
	await client.chat.complete(body);
	// @ts-expect-error another client's messages are not Mistral's
	await client.chat.complete(conversation<{ role: "user"; parts: string[] }>({ native: [] }));
}

/** The expressions that are emitted for a conversation, in the types that are said. */
export const converted = [
	<Given>(messages: PromptMessage<Given>[]): MistralRequest<"m", MistralMessage | NoInfer<Given>> => ({
		model: "m",
		messages: mistralMessages("support", messages),
	}),
	(messages: PromptMessage[]): MistralBody<MistralMessage> => ({ messages: mistralMessages("support", messages) }),
];

export const fresh: typeof request = {
	model: "mistral-large-latest",
	messages: [
		{ role: "system", content: "a" },
		{ role: "user", content: "b" },
		{ role: "assistant", content: "c" },
	],
	maxTokens: 100,
	temperature: 0.3,
	topP: 1,
	stop: ["END"],
	randomSeed: 7,
	presencePenalty: -1,
	frequencyPenalty: 1,
	reasoningEffort: "high",
};

// @ts-expect-error roles are code
export const otherRole: MistralBody = { messages: [{ role: "root", content: "a" }] };
