import { createMetrics } from "./create-metrics.ts";
import { type AnyFunction, createWrapper, type Wrapper } from "./create-wrapper.ts";
import type { InstrumentOptions } from "./instrument-options.ts";
import { isPrompt } from "./is-prompt.ts";

/**
 * Gives the same prompts with functions that report each call to OpenTelemetry: how long it took, what it threw, how large
 * its input was. Prompts are a generated namespace, folders in it included, or one prompt. Types stay as they are, and so
 * do `meta`, `input` and `output`; what you pass is not changed. Variables' values are not reported, see `recordInput`.
 *
 * @example
 * import { metrics, trace } from "@opentelemetry/api";
 * import { instrument } from "pm-gen/otel";
 * import * as plain from "./generated/prompts";
 *
 * export const prompts = instrument(plain, {
 *   meter: metrics.getMeter("my-app"),
 *   tracer: trace.getTracer("my-app"),
 * });
 */
export function instrument<Prompts extends object>(prompts: Prompts, options: InstrumentOptions): Prompts {
	const { meter, tracer, recordInput = false } = options;
	const wrap = createWrapper({ record: meter === undefined ? undefined : createMetrics(meter), tracer, recordInput });
	// What is wrapped takes and gives what it did, so the type is the same.
	return instrumentObject(prompts, wrap) as Prompts;
}

/** A module's namespace cannot be changed, so each object is a new one. */
function instrumentObject(value: object, wrap: Wrapper): object {
	const entries = Object.entries(value);
	if (isPrompt(value)) {
		return Object.fromEntries(
			entries.map(([name, part]: [string, unknown]) => {
				// TypeScript knows no more of a function than that it is one.
				if (typeof part === "function") return [name, wrap(value.meta, name, part as AnyFunction)];
				return [name, name === "variants" ? instrumentPart(part, wrap) : part];
			}),
		);
	}
	return Object.fromEntries(entries.map(([name, part]) => [name, instrumentPart(part, wrap)]));
}

/** Folders and variants are plain objects or modules' namespaces; a registry's `Map`, say, stays what it is. */
const instrumentPart = (part: unknown, wrap: Wrapper): unknown =>
	typeof part === "object" && part !== null && [Object.prototype, null].includes(Object.getPrototypeOf(part))
		? instrumentObject(part, wrap)
		: part;
