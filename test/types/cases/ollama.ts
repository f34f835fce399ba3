import type { Ollama, Message as OllamaClientMessage } from "ollama";
import { ollamaMessages } from "../../../runtime/index.ts";
import type { OllamaAnswer } from "../../../runtime/types/answers.ts";
import type { History, PromptMessage } from "../../../runtime/types/history.ts";
import type { OllamaBody, OllamaFormat, OllamaMessage, OllamaRequest } from "../../../runtime/types/ollama.ts";
import type { OllamaTools } from "../../../runtime/types/request-tools.ts";

type Native = OllamaClientMessage;

declare const request: OllamaRequest<"qwen3:8b">;
declare const body: OllamaBody;
declare const asked: OllamaRequest<"qwen3:8b"> & OllamaFormat;
declare const tooled: OllamaRequest<"qwen3:8b"> & OllamaTools;
declare const fromOllama: (answer: OllamaAnswer) => { urgent: boolean };
declare const conversation: <Given = never>(
	history: History<Given>,
) => OllamaRequest<"qwen3:8b", OllamaMessage | NoInfer<Given>>;

export async function calls(client: Ollama): Promise<void> {
	await client.chat(request);
	await client.chat({ ...body, model: "qwen3:8b" });
	fromOllama(await client.chat(asked)).urgent;
	await client.chat(tooled);
	await client.chat(conversation([]));
	await client.chat(conversation<Native>({ native: [] }));
	for await (const chunk of await client.chat({ ...request, stream: true })) chunk.message;
	// @ts-expect-error the prompt has no model, so the call must say it
	await client.chat(body);
	// @ts-expect-error another client's messages are not Ollama's
	await client.chat(conversation<{ role: "user"; parts: string[] }>({ native: [] }));
}

/** The expressions that are emitted for a conversation, in the types that are said. */
export const converted = [
	<Given>(messages: PromptMessage<Given>[]): OllamaRequest<"m", OllamaMessage | NoInfer<Given>> => ({
		model: "m",
		messages: ollamaMessages("support", messages),
	}),
	(messages: PromptMessage[]): OllamaBody<OllamaMessage> => ({ messages: ollamaMessages("support", messages) }),
];

export const fresh: typeof request = {
	model: "qwen3:8b",
	messages: [
		{ role: "system", content: "a" },
		{ role: "user", content: "b" },
		{ role: "assistant", content: "c" },
	],
	options: {
		num_predict: 100,
		temperature: 0.3,
		top_p: 1,
		top_k: 40,
		stop: ["END"],
		seed: 7,
		presence_penalty: 1,
		frequency_penalty: 1,
	},
	think: "high",
};

// @ts-expect-error roles are code
export const otherRole: OllamaBody = { messages: [{ role: "root", content: "a" }] };
