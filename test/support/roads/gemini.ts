import type { Loopback } from "../loopback.ts";
import type { Road } from "./road.ts";

/** What the road needs of the client, of any major. */
type GeminiClient = new (options: {
	readonly apiKey: string;
	readonly httpOptions: { readonly baseUrl: string };
}) => { readonly models: { readonly generateContent: (request: never) => Promise<unknown> } };

/** The road through Google's client, which leaves out of the body what it does not know. */
export function geminiRoad(Client: GeminiClient, server: Loopback): Road {
	const client = new Client({ apiKey: "k", httpOptions: { baseUrl: server.baseURL } });
	return {
		method: "toGemini",
		send: async (request) => {
			const given = { model: "gemini-2.5-pro", ...request };
			await client.models.generateContent(given as never);
			return { given, body: server.last() };
		},
	};
}
