import { measureProcess, type ProcessUse } from "../measure-process.ts";
import { processCells, processHead } from "../process-cells.ts";
import { type Patience, repeatWithin } from "../repeat-within.ts";
import type { Table } from "../table.ts";
import { longestRun } from "./longest-run.ts";
import { pmGenCli, type ScaleProject, scaleFlags } from "./scale-project.ts";

/**
 * What it takes to find that nothing changed, in a project whose last run is remembered and in a small one. A run of the large
 * one that recalls nothing will take about `cold` milliseconds.
 */
export async function measureCurrent(large: ScaleProject, small: ScaleProject, cold: number): Promise<Table> {
	const pmGen = async (args: readonly string[], { folder }: ScaleProject, patience: Patience) =>
		repeatWithin(patience, () => measureProcess([pmGenCli, ...args, ...scaleFlags()], folder));
	await small.pmGenOk(...scaleFlags());
	const [many, few] = [large, small].map(({ count }) => `${count.toLocaleString("en-US")} prompts`);
	const rows: Record<string, readonly ProcessUse[]> = {
		"Node, an empty program": await repeatWithin(often, () => measureProcess(["-e", "0"], small.folder)),
		[`\`pm-gen\`, ${many}`]: await pmGen(["generate"], large, often),
		[`\`pm-gen check\`, ${many}`]: await pmGen(["check"], large, often),
		[`\`pm-gen check --no-cache\`, ${many}`]:
			cold > longestRun ? [] : await pmGen(["check", "--no-cache"], large, { ...often, times: 1 }),
		[`\`pm-gen check\`, ${few}`]: await pmGen(["check"], small, often),
		[`\`pm-gen check --no-cache\`, ${few}`]: await pmGen(["check", "--no-cache"], small, often),
	};
	return {
		name: "scale-current",
		head: ["what", ...processHead],
		rows: Object.entries(rows).map(([name, uses]) => [
			name,
			...(uses.length === 0 ? [`not run: more than ${longestRun / 1000} s`, "", "", ""] : processCells(uses)),
		]),
	};
}

const often: Patience = { milliseconds: 10_000, times: 7 };
