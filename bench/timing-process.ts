import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { measureRounds } from "./measure-rounds.ts";
import type { TimingWork } from "./timing-work.ts";

/** What runs in a process of its own: it does the work of the file on its command line and prints the rounds as JSON. */
type TimedModule = { readonly createRun: (values: readonly unknown[]) => () => unknown };

const work = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as TimingWork;
const runs: Record<string, () => unknown> = {};
for (const [name, path] of Object.entries(work.modules)) {
	const { createRun } = (await import(pathToFileURL(path).href)) as TimedModule;
	runs[name] = createRun(work.values);
}
console.log(JSON.stringify(await measureRounds(runs, work.rounds)));
