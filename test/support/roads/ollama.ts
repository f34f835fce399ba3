import { Ollama } from "ollama";
import type { Loopback } from "../loopback.ts";
import type { Road } from "./road.ts";

/** The road through Ollama's client, which writes into what it is given. */
export function ollamaRoad(server: Loopback): Road {
	const client = new Ollama({ host: server.baseURL });
	return {
		method: "toOllama",
		send: async (request) => {
			const given = { model: "qwen3:8b", ...request };
			await client.chat(given as never);
			return { given, body: server.last() };
		},
	};
}
