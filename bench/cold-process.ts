import { runOk } from "../test/support/run.ts";
import type { TemporaryProject } from "../test/support/temporary-project.ts";
import { type Spread, spreadOf } from "./spread.ts";

/** What one new process of Node took: milliseconds for each import, megabytes behind them. */
export type ColdRound = {
	readonly times: readonly number[];
	readonly residentMegabytes: number;
	readonly heapMegabytes: number;
};

/**
 * What new processes of Node took: milliseconds for the imports of a list, one after the other, and megabytes behind
 * them.
 */
export type ColdProcess = {
	/** What was measured, round by round. */
	readonly rounds: readonly ColdRound[];
	readonly imports: readonly Spread[];
	/** The whole process. */
	readonly residentMegabytes: Spread;
	/** What JavaScript holds, after garbage collection. */
	readonly heapMegabytes: Spread;
};

/** The first import of a process also starts Node's loader, so an empty module comes first. */
const script = `await import("./nothing.js");
const times = [];
for (const path of process.argv.slice(1)) {
  const start = performance.now();
  await import(path);
  times.push(performance.now() - start);
}
const { rss } = process.memoryUsage();
globalThis.gc();
const { heapUsed } = process.memoryUsage();
console.log(JSON.stringify({ times, residentMegabytes: rss / 1e6, heapMegabytes: heapUsed / 1e6 }));
`;

/**
 * Starts a new process for each list of modules, and that several times, one list after the other, so that what else the
 * machine does falls on all of them.
 */
export async function measureColdProcesses<Name extends string>(
	lists: Readonly<Record<Name, readonly string[]>>,
	project: TemporaryProject,
	rounds: number,
): Promise<Readonly<Record<Name, ColdProcess>>> {
	// Object.entries forgets the names.
	const entries = Object.entries(lists) as [Name, readonly string[]][];
	await project.write({ "nothing.js": "" });
	const runs = new Map<Name, ColdRound[]>(entries.map(([name]) => [name, []]));
	for (let round = 0; round < rounds; round++) {
		for (const [name, paths] of entries) {
			const args = ["--expose-gc", "--input-type=module", "-e", script, ...paths.map((path) => `./${path}`)];
			const { stdout } = await runOk(process.execPath, args, { cwd: project.folder });
			// The script above printed it.
			runs.get(name)?.push(JSON.parse(stdout) as ColdRound);
		}
	}
	const measured = [...runs].map(([name, list]) => {
		const imports = lists[name].map((_, i) => spreadOf(list.map(({ times }) => times[i] ?? Number.NaN)));
		const residentMegabytes = spreadOf(list.map((round) => round.residentMegabytes));
		const heapMegabytes = spreadOf(list.map((round) => round.heapMegabytes));
		return [name, { rounds: list, imports, residentMegabytes, heapMegabytes }] as const;
	});
	// Each list of the argument was measured; Object.fromEntries forgets the names again.
	return Object.fromEntries<ColdProcess>(measured) as Record<Name, ColdProcess>;
}
