import type { Bench } from "./bench.ts";
import { loadTable } from "./original/load/load-table.ts";
import { measureLoad } from "./original/load/measure-load.ts";
import { measureConversions } from "./original/measure-conversions.ts";
import { measureImports } from "./original/measure-imports.ts";
import { measureLookup } from "./original/measure-lookup.ts";
import { measureOverhead } from "./original/measure-overhead.ts";
import { originalTable } from "./original/original-table.ts";

/** What the review of the Python prompt-manager measured, measured again beside what it wanted and what it got. */
export const original: Bench = {
	name: "original",
	packages: ["autocannon", "openai"],
	run: async () => {
		const imports = await measureImports(9);
		const conversions = await measureConversions(15);
		const overhead = await measureOverhead(15);
		const lookup = await measureLookup(15);
		const loads = await measureLoad(5);
		return [
			originalTable([...imports, ...conversions.rows, ...overhead, ...lookup]),
			conversions.table,
			loadTable(loads),
		];
	},
};
