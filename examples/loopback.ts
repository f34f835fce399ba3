import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What a client sent: the path it called and the parsed body. */
export type SentRequest = { readonly path: string; readonly body: unknown };

/** A server on 127.0.0.1 that stands in for every provider and remembers the last request. */
export type Loopback = {
	readonly url: string;
	readonly lastRequest: () => SentRequest | undefined;
	readonly close: () => void;
};

/** The smallest completion that OpenAI's client accepts. */
export const chatCompletion = {
	id: "1",
	object: "chat.completion",
	created: 0,
	model: "none",
	choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content: "ok" } }],
	usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
};

const anthropicMessage = {
	id: "1",
	type: "message",
	role: "assistant",
	model: "none",
	content: [{ type: "text", text: "ok" }],
	stop_reason: "end_turn",
	usage: { input_tokens: 1, output_tokens: 1 },
};

/** Starts the server; it answers each request with the smallest reply that the official clients accept. */
export async function startLoopback(): Promise<Loopback> {
	let last: SentRequest | undefined;
	const server = createServer(async (request, response) => {
		const path = request.url ?? "";
		last = { path, body: JSON.parse(await textOf(request)) };
		response.setHeader("content-type", "application/json");
		response.end(JSON.stringify(path.endsWith("/messages") ? anthropicMessage : chatCompletion));
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	// A server that listens on a port has an address of this kind.
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		lastRequest: () => last,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

async function textOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk);
	return Buffer.concat(chunks).toString("utf8");
}
