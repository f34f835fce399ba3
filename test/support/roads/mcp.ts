import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { Road } from "./road.ts";

/** The road from a server of the Model Context Protocol to a client: the body is what the client was told. */
export async function mcpRoad(): Promise<Road> {
	const implementation = { name: "pm-gen", version: "1.0.0" };
	const server = new McpServer(implementation);
	const client = new Client(implementation);
	let asked: object = {};
	server.registerPrompt("prompt", {}, () => asked as never);
	const [near, far] = InMemoryTransport.createLinkedPair();
	await Promise.all([server.connect(far), client.connect(near)]);
	return {
		method: "toMCP",
		send: async (given) => {
			asked = given;
			return { given, body: await client.getPrompt({ name: "prompt" }) };
		},
		close: () => void client.close(),
	};
}
