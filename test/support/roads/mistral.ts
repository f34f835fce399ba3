import { Mistral } from "@mistralai/mistralai";
import type { Loopback } from "../loopback.ts";
import type { Road } from "./road.ts";

/** The road through Mistral's client, which checks what it is given and leaves out of the body what it does not know. */
export function mistralRoad(server: Loopback): Road {
	const client = new Mistral({ apiKey: "k", serverURL: server.baseURL });
	return {
		method: "toMistral",
		send: async (request) => {
			const given = { model: "mistral-large-latest", ...request };
			await client.chat.complete(given as never);
			return { given, body: server.last() };
		},
	};
}
