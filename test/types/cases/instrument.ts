import { metrics, trace } from "@opentelemetry/api";
import * as plain from "../../../examples/generated/prompts/index.ts";
import { instrument } from "../../../runtime/otel/index.ts";

/** The types of instrumented prompts are those of the prompts. */
const prompts: typeof plain = instrument(plain, { meter: metrics.getMeter("app"), tracer: trace.getTracer("app") });

export const model: "gpt-4o" = prompts.billing.refund.toOpenAI({
	order: { id: "1", total: 2, currency: "EUR" },
	reason: "late",
}).model;
export const one: typeof plain.greeting = instrument(plain.greeting, { recordInput: true });

// @ts-expect-error: a variable is missing
prompts.greeting.text({});

// @ts-expect-error: what reports is made by OpenTelemetry's API
instrument(plain, { meter: {} });
