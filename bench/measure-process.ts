import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runOk } from "../test/support/run.ts";

/** What a process of Node took from its start to its end. */
export type ProcessUse = {
	readonly milliseconds: number;
	/** Of all its threads. */
	readonly processorMilliseconds: number;
	/** The most memory that it held at once. */
	readonly peakMegabytes: number;
};

/**
 * Loaded before the program: at its end the process says what it has used. `maxRSS` alone would not do: on Linux it begins
 * with what the process held that started this one.
 */
const report = `const { isMainThread } = require("node:worker_threads");
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
if (isMainThread) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const status = "/proc/self/status";
    const peak = existsSync(status) && /VmHWM:\\s*(\\d+) kB/.exec(readFileSync(status, "utf8"))?.[1];
    const use = { processorMilliseconds: (userCPUTime + systemCPUTime) / 1000, peakKilobytes: Number(peak || maxRSS) };
    writeFileSync(process.env.PM_GEN_BENCH_USE, JSON.stringify(use));
  });
}
`;

/** Runs a program of Node in a process of its own; one that fails is an error. */
export async function measureProcess(args: readonly string[], cwd: string): Promise<ProcessUse> {
	const folder = await mkdtemp(join(tmpdir(), "pm-gen-bench-"));
	try {
		const [preload, use] = [join(folder, "report.cjs"), join(folder, "use.json")];
		await writeFile(preload, report);
		const start = performance.now();
		await runOk(process.execPath, ["--require", preload, ...args], { cwd, env: { PM_GEN_BENCH_USE: use } });
		const milliseconds = performance.now() - start;
		// The module above wrote it.
		const used = JSON.parse(await readFile(use, "utf8")) as { processorMilliseconds: number; peakKilobytes: number };
		return {
			milliseconds,
			processorMilliseconds: used.processorMilliseconds,
			peakMegabytes: (used.peakKilobytes * 1024) / 1e6,
		};
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
