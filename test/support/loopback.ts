import { createServer } from "node:http";
import { createServer as createHttp2Server } from "node:http2";
import type { AddressInfo } from "node:net";
import type { Readable } from "node:stream";

/** A server on this machine that stands for a provider's: it keeps what it is sent, and has one answer for each path. */
export type Loopback = {
	readonly baseURL: string;
	/** The body of the last request, as JSON. */
	readonly last: () => unknown;
	readonly close: () => void;
};

/** What the requests and responses of both protocols have. */
type Request = Readable & { readonly url?: string | undefined };
type Response = {
	readonly writeHead: (status: number, headers: Readonly<Record<string, string>>) => unknown;
	readonly end: (text: string) => unknown;
};

/** Starts a server that answers a path by the value under the end of it; some clients speak HTTP/2 alone. */
export async function startLoopback(
	answers: Readonly<Record<string, object>>,
	protocol: "http" | "http2" = "http",
): Promise<Loopback> {
	let body: unknown;
	const answer = async (request: Request, response: Response): Promise<void> => {
		body = JSON.parse(Buffer.concat(await request.toArray()).toString("utf8"));
		const path = (request.url ?? "").split("?")[0] ?? "";
		const found = Object.entries(answers).find(([end]) => path.endsWith(end))?.[1];
		response.writeHead(found === undefined ? 404 : 200, { "content-type": "application/json" });
		response.end(JSON.stringify(found ?? {}));
	};
	const server = protocol === "http" ? createServer(answer) : createHttp2Server(answer);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		// A server that listens on a port has an address of this kind.
		baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		last: () => body,
		close: () => server.close(),
	};
}
