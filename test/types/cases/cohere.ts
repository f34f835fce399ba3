import type { Cohere, CohereClientV2 } from "cohere-ai";
import { cohereMessages } from "../../../runtime/index.ts";
import type { CohereAnswer } from "../../../runtime/types/answers.ts";
import type { CohereBody, CohereMessage, CohereRequest, CohereResponseFormat } from "../../../runtime/types/cohere.ts";
import type { History, PromptMessage } from "../../../runtime/types/history.ts";
import type { CohereTools } from "../../../runtime/types/request-tools.ts";

type Native = Cohere.ChatMessageV2;

declare const request: CohereRequest<"command-a-03-2025">;
declare const body: CohereBody;
declare const asked: CohereRequest<"command-a-03-2025"> & { responseFormat: CohereResponseFormat };
declare const tooled: CohereRequest<"command-a-03-2025"> & CohereTools;
declare const fromCohere: (answer: CohereAnswer) => { urgent: boolean };
declare const conversation: <Given = never>(
	history: History<Given>,
) => CohereRequest<"command-a-03-2025", CohereMessage | NoInfer<Given>>;

export async function calls(client: CohereClientV2): Promise<void> {
	await client.chat(request);
	await client.chat({ ...body, model: "command-a-03-2025" });
	fromCohere(await client.chat(asked)).urgent;
	await client.chat(tooled);
	await client.chat(conversation([]));
	await client.chat(conversation<Native>({ native: [] }));
	for await (const event of await client.chatStream(request)) event.type;
	// @ts-expect-error the prompt has no model, so the call must say it
	await client.chat(body);
	// @ts-expect-error another client's messages are not Cohere's
	await client.chat(conversation<{ role: "user"; parts: string[] }>({ native: [] }));
}

/** The expressions that are emitted for a conversation, in the types that are said. */
export const converted = [
	<Given>(messages: PromptMessage<Given>[]): CohereRequest<"m", CohereMessage | NoInfer<Given>> => ({
		model: "m",
		messages: cohereMessages("support", messages),
	}),
	(messages: PromptMessage[]): CohereBody<CohereMessage> => ({ messages: cohereMessages("support", messages) }),
];

export const fresh: typeof request = {
	model: "command-a-03-2025",
	messages: [
		{ role: "system", content: "a" },
		{ role: "user", content: "b" },
		{ role: "assistant", content: "c" },
	],
	maxTokens: 100,
	temperature: 0.3,
	p: 0.9,
	k: 40,
	stopSequences: ["END"],
	seed: 7,
	presencePenalty: 1,
	frequencyPenalty: 1,
	thinking: { type: "enabled", tokenBudget: 1024 },
};

// @ts-expect-error roles are code
export const otherRole: CohereBody = { messages: [{ role: "root", content: "a" }] };
