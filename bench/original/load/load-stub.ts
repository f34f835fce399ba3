import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A process that stands in for the provider: it reads each request to its end and gives the same answer. */
const answer = JSON.stringify({
	id: "1",
	object: "chat.completion",
	created: 0,
	model: "none",
	choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content: "ok" } }],
	usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});

const server = createServer((request, response) => {
	request.resume().on("end", () => {
		response.setHeader("content-type", "application/json");
		response.end(answer);
	});
});
// A server that listens on a port has an address of this kind.
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
