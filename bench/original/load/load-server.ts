import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";

/**
 * A process that serves what an application does: a request's body are variables, of which the module on its command line
 * makes a body for the provider, which is sent on; the provider's answer is given back. Asked by a message, it tells what it
 * has used.
 */
const [modulePath = "", providerUrl = ""] = process.argv.slice(2);
// The modules of `measureLoad` export this.
const { call } = (await import(pathToFileURL(modulePath).href)) as { readonly call: (input: unknown) => unknown };

const server = createServer(async (request, response) => {
	const body = JSON.stringify(call(JSON.parse(await textOf(request))));
	const headers = { "content-type": "application/json", authorization: "Bearer none" };
	const answer = await fetch(providerUrl, { method: "POST", headers, body });
	response.setHeader("content-type", "application/json");
	response.end(await answer.text());
});
server.keepAliveTimeout = 60_000;

process.on("message", () => {
	const { user, system } = process.cpuUsage();
	process.send?.({ cpuSeconds: (user + system) / 1e6, residentMegabytes: process.memoryUsage().rss / 1e6 });
});
// A server that listens on a port has an address of this kind.
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));

async function textOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk);
	return Buffer.concat(chunks).toString("utf8");
}
