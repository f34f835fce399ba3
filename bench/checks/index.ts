import type { Bench } from "../bench.ts";
import { checkTables } from "./check-tables.ts";
import { contestants } from "./contestants/index.ts";
import { measureChecks } from "./measure-checks.ts";

const [first, ...others] = contestants;

/** The run-time check beside validators that are known to be fast. */
export const checks: Bench = {
	name: "checks",
	packages: [...new Set([...contestants.flatMap(({ packages }) => packages), "esbuild"])],
	run: async () => checkTables(await measureChecks(20), [first.name, ...others.map(({ name }) => name)]),
};
