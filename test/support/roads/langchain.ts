import { ChatOpenAI } from "@langchain/openai";
import type { Loopback } from "../loopback.ts";
import type { Road } from "./road.ts";

/** The road through LangChain's model of OpenAI's, which makes a body of messages. */
export function langchainRoad(server: Loopback): Road {
	const configuration = { baseURL: `${server.baseURL}/v1` };
	const client = new ChatOpenAI({ apiKey: "k", model: "gpt-4o", maxRetries: 0, configuration });
	return {
		method: "toLangChain",
		send: async (given) => {
			await client.invoke(given as never);
			return { given, body: server.last() };
		},
	};
}
