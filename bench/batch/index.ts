import type { Bench } from "../bench.ts";
import { timed } from "../timed.ts";
import { measureBatch } from "./measure-batch.ts";

const runs = [10_000, 1_000_000].map((count) => ({ provider: "openai", format: "jsonl" as const, count }));

/** `pm-gen batch` over many rows. */
export const batch: Bench = {
	name: "batch",
	packages: [],
	run: async () => [
		await timed("rows", () => measureBatch([...runs, { provider: "anthropic", format: "csv", count: 200_000 }])),
	],
};
