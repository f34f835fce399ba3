import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on this machine that stands for a provider's: it keeps what it is sent, and has one answer for each path. */
export type Loopback = {
	readonly baseURL: string;
	/** The body of the last request, as JSON. */
	readonly last: () => unknown;
	readonly close: () => void;
};

/** Starts a server that answers a path by the value under the end of it. */
export async function startLoopback(answers: Readonly<Record<string, object>>): Promise<Loopback> {
	let body: unknown;
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on("data", (chunk: Buffer) => chunks.push(chunk));
		request.on("end", () => {
			body = JSON.parse(Buffer.concat(chunks).toString("utf8"));
			const path = (request.url ?? "").split("?")[0] ?? "";
			const answer = Object.entries(answers).find(([end]) => path.endsWith(end))?.[1];
			response.writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json" });
			response.end(JSON.stringify(answer ?? {}));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		// A server that listens on a port has an address of this kind.
		baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		last: () => body,
		close: () => server.close(),
	};
}
