import type { Attributes, Meter } from "@opentelemetry/api";
import { observeMemory } from "./observe-memory.ts";

/** What happened in one call of a prompt's function. */
export type MeasuredCall = {
	readonly attributes: Attributes;
	readonly seconds: number;
	/** The characters of the input; absent where the function takes none. */
	readonly size?: number | undefined;
	/** Attributes of what it threw. */
	readonly error?: Attributes | undefined;
};

/** Conversions take microseconds, so the bounds begin far below those that an SDK would choose for seconds. */
const secondBounds = [1e-6, 2.5e-6, 5e-6, 1e-5, 2.5e-5, 5e-5, 1e-4, 2.5e-4, 5e-4, 1e-3, 2.5e-3, 5e-3, 1e-2, 0.1, 1];
const sizeBounds = [10, 100, 1000, 5000, 10_000, 50_000, 100_000, 500_000, 1_000_000, 10_000_000];

/** Creates the instruments of a meter, and gives what records a call with them. */
export function createMetrics(meter: Meter): (call: MeasuredCall) => void {
	const duration = meter.createHistogram("pm_gen.conversion.duration", {
		description: "How long a prompt's function took.",
		unit: "s",
		advice: { explicitBucketBoundaries: secondBounds },
	});
	const conversions = meter.createCounter("pm_gen.conversions", {
		description: "Calls of prompts' functions.",
		unit: "{conversion}",
	});
	const errors = meter.createCounter("pm_gen.conversion.errors", {
		description: "Calls of prompts' functions that threw, by the kind of error.",
		unit: "{error}",
	});
	const inputSize = meter.createHistogram("pm_gen.conversion.input.size", {
		description: "The characters of all values of an input.",
		unit: "{character}",
		advice: { explicitBucketBoundaries: sizeBounds },
	});
	observeMemory(meter);
	return ({ attributes, seconds, size, error }) => {
		conversions.add(1, attributes);
		const outcome = error === undefined ? attributes : { ...attributes, ...error };
		duration.record(seconds, outcome);
		if (error !== undefined) errors.add(1, outcome);
		if (size !== undefined) inputSize.record(size, attributes);
	};
}
