import { CohereClientV2 } from "cohere-ai";
import type { Loopback } from "../loopback.ts";
import type { Road } from "./road.ts";

/** The road through Cohere's client, which renames keys and checks nothing. */
export function cohereRoad(server: Loopback): Road {
	const client = new CohereClientV2({ token: "k", environment: server.baseURL });
	return {
		method: "toCohere",
		send: async (request) => {
			const given = { model: "command-a-03-2025", ...request };
			await client.chat(given as never, { maxRetries: 0 });
			return { given, body: server.last() };
		},
	};
}
