import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chatCompletion } from "../../../examples/loopback.ts";

/** A process that stands in for the provider: it reads each request to its end and gives the same answer. */
const answer = JSON.stringify(chatCompletion);

const server = createServer((request, response) => {
	request.resume().on("end", () => {
		response.setHeader("content-type", "application/json");
		response.end(answer);
	});
});
// A server that listens on a port has an address of this kind.
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
