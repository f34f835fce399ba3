import type OpenAI from "openai";
import type OpenAI4 from "openai-4";
import type OpenAI7 from "openai-7";
import type { OpenAIResponse } from "../../../runtime/types/answers.ts";
import type {
	OpenAIResponsesBody,
	OpenAIResponsesItem,
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

/** What a prompt with more than texts returns: every kind of item, and the native ones of a history. */
type General<Native = never> = OpenAIResponsesRequest<"gpt-4o", OpenAIResponsesItem | Native>;
declare const general: General;
declare const withHistory: <Native = never>(input: { native: Native[] }) => General<Native>;

export async function conversations(client: OpenAI, older: OpenAI4, newer: OpenAI7): Promise<void> {
	await client.responses.create(general);
	await client.responses.parse(general);
	await client.responses.create({ ...general, stream: true });
	await older.responses.create(general);
	await newer.responses.create(general);
	const reasoning: OpenAI.Responses.ResponseInputItem = { type: "reasoning", id: "rs_1", summary: [] };
	await client.responses.create(withHistory({ native: [reasoning] }));
	// @ts-expect-error turns of Gemini's are no items of OpenAI's
	await client.responses.create(withHistory({ native: [{ role: "model", parts: [{ text: "Hi" }] }] }));
}
