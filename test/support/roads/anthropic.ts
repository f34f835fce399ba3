import Anthropic from "@anthropic-ai/sdk";
import type { Loopback } from "../loopback.ts";
import type { Road } from "./road.ts";

/** The road through Anthropic's client. */
export function anthropicRoad(server: Loopback): Road {
	const client = new Anthropic({ apiKey: "k", baseURL: server.baseURL, maxRetries: 0 });
	return {
		method: "toAnthropic",
		send: async (request) => {
			const given = { model: "claude-sonnet-5-5", ...request };
			await client.messages.create(given as never);
			return { given, body: server.last() };
		},
	};
}
