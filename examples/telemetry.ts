/** Watches prompts with OpenTelemetry, and shows what a Prometheus server would scrape. Nothing leaves this machine. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { PrometheusExporter } from "@opentelemetry/exporter-prometheus";
import { MeterProvider } from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, ConsoleSpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
// In a project of your own: "pm-gen/otel".
import { instrument } from "../runtime/otel/index.ts";
import * as plain from "./generated/prompts/index.ts";

const prometheus = new PrometheusExporter({ preventServerStart: true });
const meters = new MeterProvider({ readers: [prometheus] });
const tracers = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(new ConsoleSpanExporter())] });

const prompts = instrument(plain, { meter: meters.getMeter("shop"), tracer: tracers.getTracer("shop") });

console.log("# A call, as a span\n");
prompts.billing.refund.toOpenAI({ order: { id: "17", total: 9.5, currency: "EUR" }, reason: "It never came." });

console.log("\n# A call that fails, as a span\n");
try {
	prompts.greeting.text({ name: JSON.parse('["Ada"]') });
} catch (error) {
	console.log(String(error));
}

for (let i = 0; i < 1000; i++) prompts.greeting.toAnthropic({ name: "Ada" });

const server = createServer((request, response) => prometheus.getMetricsRequestHandler(request, response));
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
// A server that listens on a port has an address of this kind.
const { port } = server.address() as AddressInfo;
console.log("\n# GET /metrics\n");
console.log(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text());
server.close();
server.closeAllConnections();
await Promise.all([meters.shutdown(), tracers.shutdown()]);
