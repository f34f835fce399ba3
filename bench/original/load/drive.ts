import autocannon from "autocannon";
import { supportInput } from "../support-input.ts";
import type { ServerProcess } from "./start-process.ts";

/** What a server did under a load. */
export type Load = {
	readonly requestsPerSecond: number;
	/** Milliseconds of each request that was answered, in order of size. */
	readonly latencies: readonly number[];
	/** Of one core. */
	readonly cpuShare: number;
	readonly residentMegabytes: number;
};

type Usage = { readonly cpuSeconds: number; readonly residentMegabytes: number };

/** Drives a server for some seconds at a rate of requests a second, or as fast as it answers. */
export async function drive(server: ServerProcess, rate: number | undefined, seconds: number): Promise<Load> {
	const latencies: number[] = [];
	const before = await server.ask<Usage>();
	const start = performance.now();
	const result = await new Promise<autocannon.Result>((resolve, reject) => {
		const options: autocannon.Options = {
			url: server.url,
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify(supportInput),
			// autocannon gives each connection its share of a second at once: few of them make no crowd of a low rate.
			connections: rate === undefined ? 50 : Math.min(Math.ceil(rate / 20), 50),
			duration: seconds,
			...(rate === undefined ? {} : { overallRate: rate }),
		};
		const instance = autocannon(options, (error, finished) => (error ? reject(error) : resolve(finished)));
		instance.on("response", (_client, _status, _bytes, milliseconds) => latencies.push(milliseconds));
	});
	const elapsed = (performance.now() - start) / 1000;
	const after = await server.ask<Usage>();
	if (result.errors + result.timeouts + result.non2xx > 0) throw new Error("the server failed under its load");
	return {
		requestsPerSecond: latencies.length / elapsed,
		latencies: latencies.sort((a, b) => a - b),
		cpuShare: (after.cpuSeconds - before.cpuSeconds) / elapsed,
		residentMegabytes: after.residentMegabytes,
	};
}
