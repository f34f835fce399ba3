import { BedrockRuntimeClient, ConverseCommand } from "@aws-sdk/client-bedrock-runtime";
import type { Loopback } from "../loopback.ts";
import type { Road } from "./road.ts";

/** The road through the AWS client, which speaks HTTP/2 and leaves out of the body what it does not know. */
export function bedrockRoad(server: Loopback): Road {
	const client = new BedrockRuntimeClient({
		region: "us-east-1",
		endpoint: server.baseURL,
		credentials: { accessKeyId: "a", secretAccessKey: "b" },
		maxAttempts: 1,
	});
	return {
		method: "toBedrock",
		send: async (request) => {
			const given = { modelId: "anthropic.claude-sonnet-4-5", ...request };
			await client.send(new ConverseCommand(given));
			return { given, body: server.last() };
		},
		close: () => client.destroy(),
	};
}
