import { join } from "node:path";
import { repository } from "../../../test/support/repository.ts";
import { bundle } from "../../bundle.ts";
import type { CallContestant } from "../contestant.ts";
import { pmGen } from "./pm-gen.ts";

/** The generated `toOpenAI`, watched by `pm-gen/otel` with the real SDK: metrics alone, or a span of each call too. */
export const instrumented = (name: string, options: { readonly spans: boolean }): CallContestant => {
	const plain = pmGen(name, "full");
	return {
		...plain,
		packages: ["@opentelemetry/exporter-prometheus", "@opentelemetry/sdk-metrics", "@opentelemetry/sdk-trace-base"],
		build: async (given, project, folder) => {
			await plain.build(given, project, folder);
			await bundle(join(repository, "runtime/otel/index.ts"), join(project.folder, folder, "otel.js"));
			await project.write({
				[`${folder}/call.js`]: `import { PrometheusExporter } from "@opentelemetry/exporter-prometheus";
import { MeterProvider } from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider } from "@opentelemetry/sdk-trace-base";
import { instrument } from "./otel.js";
import * as plain from "./prompts/index.js";
const readers = [new PrometheusExporter({ preventServerStart: true })];
const meter = new MeterProvider({ readers }).getMeter("bench");
const tracer = ${options.spans ? 'new BasicTracerProvider().getTracer("bench")' : "undefined"};
const { prompt } = instrument(plain, { meter, tracer });
export const call = (input) => prompt.toOpenAI(input);
export const messagesOf = ({ messages }) => messages;
`,
			});
		},
	};
};
