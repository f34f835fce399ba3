import { formatDigits } from "../format-digits.ts";
import { measureProcess, type ProcessUse } from "../measure-process.ts";
import { processCells, processHead } from "../process-cells.ts";
import { repeatWithin } from "../repeat-within.ts";
import { spreadOf } from "../spread.ts";
import type { Table } from "../table.ts";
import { longestRun } from "./longest-run.ts";
import { createScaleProject, pmGenCli, scaleFlags } from "./scale-project.ts";

/** What was measured of projects: by how many prompts they have. */
type Measured = ReadonlyMap<number, readonly ProcessUse[]>;

/** What a prompt costs in projects of several sizes; what some of them cost is known already. */
export async function measureCost(counts: readonly number[], known: Measured): Promise<Table> {
	const runs = new Map(known);
	for (const count of [1, ...counts]) {
		if (runs.has(count) || estimate(count, runs) > longestRun) continue;
		runs.set(count, await measureCold(count));
	}
	return costTable(counts, runs);
}

/** How long a run will take if each prompt takes as long as in the largest project that was measured. */
function estimate(count: number, runs: Measured): number {
	const [largest = 0] = [...runs.keys()].sort((a, b) => b - a);
	const [use] = runs.get(largest) ?? [];
	return use === undefined ? 0 : (use.milliseconds / largest) * count;
}

async function measureCold(count: number): Promise<readonly ProcessUse[]> {
	const project = await createScaleProject(count);
	try {
		return await repeatWithin({ milliseconds: 6_000, times: 5 }, async () => {
			project.clear();
			return measureProcess([pmGenCli, ...scaleFlags()], project.folder);
		});
	} finally {
		await project.remove();
	}
}

/** What a prompt costs is what a run takes over one with a single prompt, shared among the others. */
export function costTable(counts: readonly number[], runs: Measured): Table {
	const medianOf = (count: number, of: (use: ProcessUse) => number): number =>
		spreadOf((runs.get(count) ?? []).map(of)).median;
	const perPrompt = (count: number, of: (use: ProcessUse) => number): number =>
		(medianOf(count, of) - medianOf(1, of)) / (count - 1);
	return {
		name: "scale-cost",
		head: ["prompts", ...processHead, "time a prompt", "all processors a prompt", "memory a prompt"],
		rows: [
			["1", ...processCells(runs.get(1) ?? []), "", "", ""],
			...counts.map((count) => {
				const name = count.toLocaleString("en-US");
				const uses = runs.get(count);
				// A project that would take too long has a row all the same: it is not left out without a word.
				if (uses === undefined) return [name, `not run: more than ${longestRun / 1000} s`, "", "", "", "", "", ""];
				return [
					name,
					...processCells(uses),
					`${formatDigits(perPrompt(count, ({ milliseconds }) => milliseconds))} ms`,
					`${formatDigits(perPrompt(count, ({ processorMilliseconds }) => processorMilliseconds))} ms`,
					`${formatDigits(perPrompt(count, ({ peakMegabytes }) => peakMegabytes * 1000))} kB`,
				];
			}),
		],
	};
}
