import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Attributes } from "@opentelemetry/api";
import { PrometheusExporter } from "@opentelemetry/exporter-prometheus";
import { MeterProvider } from "@opentelemetry/sdk-metrics";
import {
	BasicTracerProvider,
	InMemorySpanExporter,
	type ReadableSpan,
	SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import type { InstrumentOptions } from "../../runtime/otel/index.ts";

/** A sample that was scraped: `name{label="value"} 1`. */
export type Sample = { readonly name: string; readonly labels: Attributes; readonly value: number };

/** The real OpenTelemetry SDK, with spans kept and metrics scraped over HTTP from a Prometheus exporter. */
export type Telemetry = Required<Pick<InstrumentOptions, "meter" | "tracer">> & {
	readonly spans: () => readonly ReadableSpan[];
	/** The text that the exporter answers with. */
	readonly scrape: () => Promise<string>;
	/** The samples of one name in it. */
	readonly samples: (name: string) => Promise<readonly Sample[]>;
	readonly shutdown: () => Promise<void>;
};

/** Starts an SDK of its own, on a free port. */
export async function startTelemetry(): Promise<Telemetry> {
	const prometheus = new PrometheusExporter({ preventServerStart: true });
	const meters = new MeterProvider({ readers: [prometheus] });
	const exporter = new InMemorySpanExporter();
	const tracers = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
	// The exporter's own server takes no free port.
	const server = createServer((request, response) => prometheus.getMetricsRequestHandler(request, response));
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	// A server that listens on a port has an address of this kind.
	const { port } = server.address() as AddressInfo;
	const scrape = async (): Promise<string> => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
	return {
		meter: meters.getMeter("test"),
		tracer: tracers.getTracer("test"),
		spans: () => exporter.getFinishedSpans(),
		scrape,
		samples: async (name) =>
			(await scrape())
				.split("\n")
				.flatMap(parseSample)
				.filter((each) => each.name === name),
		shutdown: async () => {
			server.close();
			server.closeAllConnections();
			await Promise.all([meters.shutdown(), tracers.shutdown()]);
		},
	};
}

/** A line of Prometheus' text format; comments are none. */
function parseSample(line: string): Sample[] {
	const [, name, labels = "", value] = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
	if (name === undefined) return [];
	const entries = [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, label = "", text = ""]) => [label, text]);
	return [{ name, labels: Object.fromEntries(entries), value: Number(value) }];
}
