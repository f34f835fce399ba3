import type { Meter } from "@opentelemetry/api";

/** The part of Node's `process` that is asked; Bun and Deno have it too, workers and browsers do not. */
type MeasuredProcess = { readonly memoryUsage?: () => { readonly rss: number } };

/** Reports the memory of the process whenever metrics are collected, where there is a process. */
export function observeMemory(meter: Meter): void {
	// What the global is, no type says: there need not be one.
	const measured = (globalThis as { readonly process?: MeasuredProcess }).process;
	const memoryUsage = measured?.memoryUsage;
	if (memoryUsage === undefined) return;
	// The semantic conventions ask for this instrument; Prometheus shows it as a gauge.
	meter
		.createObservableUpDownCounter("process.memory.usage", {
			description: "The amount of physical memory in use.",
			unit: "By",
		})
		.addCallback((result) => result.observe(memoryUsage.call(measured).rss));
}
