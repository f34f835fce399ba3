import { formatDigits } from "../../format-digits.ts";
import { quantile } from "../../spread.ts";
import type { Table } from "../../table.ts";
import type { Load } from "./drive.ts";

/** The table of loads, a row each. */
export const loadTable = (loads: Readonly<Record<string, Load>>): Table => ({
	name: "original-load",
	head: ["requests a second, driven", "answered", "CPU of one core", "memory", "p50", "p95", "p99"],
	rows: Object.entries(loads).map(([name, { requestsPerSecond, latencies, cpuShare, residentMegabytes }]) => [
		name,
		formatDigits(requestsPerSecond),
		`${formatDigits(cpuShare * 100)} %`,
		`${formatDigits(residentMegabytes)} MB`,
		...[0.5, 0.95, 0.99].map((share) => `${formatDigits(quantile(latencies, share))} ms`),
	]),
});
