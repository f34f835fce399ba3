import Groq from "groq-sdk";
import type { Loopback } from "../loopback.ts";
import type { Road } from "./road.ts";

/** The road through Groq's client, which checks nothing. */
export function groqRoad(server: Loopback): Road {
	const client = new Groq({ apiKey: "k", baseURL: server.baseURL, maxRetries: 0 });
	return {
		method: "toGroq",
		send: async (request) => {
			const given = { model: "llama-3.3-70b-versatile", ...request };
			await client.chat.completions.create(given as never);
			return { given, body: server.last() };
		},
	};
}
