import type OpenAI from "openai";
import type OpenAI4 from "openai-4";
import type { OpenAIResponse } from "../../../runtime/types/answers.ts";
import type {
	OpenAIResponsesBody,
	OpenAIResponsesRequest,
	OpenAIResponsesText,
} from "../../../runtime/types/openai-responses.ts";

declare const request: OpenAIResponsesRequest<"gpt-4o">;
declare const body: OpenAIResponsesBody;
declare const asked: OpenAIResponsesRequest<"gpt-4o"> & { text: OpenAIResponsesText };
declare const extended: OpenAIResponsesRequest<"gpt-4o"> & { reasoning: { effort: "high" }; store: false };
declare const fromOpenAIResponses: (answer: OpenAIResponse) => { urgent: boolean };

export async function newestMajor(client: OpenAI): Promise<string[]> {
	const answer = await client.responses.create(request);
	const named = await client.responses.create({ ...body, model: "gpt-4o-mini" });
	const raw = await client.responses.create(extended);
	fromOpenAIResponses(await client.responses.create(asked)).urgent;
	await client.responses.parse(asked);
	for await (const event of await client.responses.create({ ...request, stream: true })) event.type;
	return [answer, named, raw].map(({ output_text }) => output_text);
}

export async function major4(client: OpenAI4): Promise<string[]> {
	const answer = await client.responses.create(request);
	const raw = await client.responses.create(extended);
	fromOpenAIResponses(await client.responses.create(asked)).urgent;
	for await (const event of await client.responses.create({ ...request, stream: true })) event.type;
	return [answer, raw].map(({ output_text }) => output_text);
}

export const fresh: typeof extended = {
	model: "gpt-4o",
	input: [
		{ role: "system", content: "a" },
		{ role: "user", content: "b" },
		{ role: "assistant", content: "c" },
	],
	max_output_tokens: 100,
	temperature: 0.3,
	top_p: 1,
	reasoning: { effort: "high" },
	store: false,
};

// @ts-expect-error roles are code
export const otherRole: OpenAIResponsesBody = { input: [{ role: "root", content: "a" }] };
