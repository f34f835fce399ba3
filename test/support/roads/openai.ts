import type { Loopback } from "../loopback.ts";
import type { Road } from "./road.ts";

/** What the roads need of the client, of any major. */
type OpenAIClient = new (options: {
	readonly apiKey: string;
	readonly baseURL: string;
	readonly maxRetries: number;
}) => {
	readonly chat: { readonly completions: { readonly create: (body: never) => PromiseLike<unknown> } };
	readonly responses: { readonly create: (body: never) => PromiseLike<unknown> };
};

/** The roads through the openai client: OpenAI's two APIs and a LiteLLM proxy. */
export function openaiRoads(
	Client: OpenAIClient,
	server: Loopback,
): Readonly<Record<"openai" | "openai-responses" | "litellm", Road>> {
	const client = new Client({ apiKey: "k", baseURL: `${server.baseURL}/v1`, maxRetries: 0 });
	const road = (method: string, create: (body: never) => PromiseLike<unknown>): Road => ({
		method,
		send: async (request) => {
			const given = { model: "gpt-4o", ...request };
			await create(given as never);
			return { given, body: server.last() };
		},
	});
	return {
		openai: road("toOpenAI", (body) => client.chat.completions.create(body)),
		"openai-responses": road("toOpenAIResponses", (body) => client.responses.create(body)),
		litellm: road("toLiteLLM", (body) => client.chat.completions.create(body)),
	};
}
