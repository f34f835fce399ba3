import { join } from "node:path";
import { repository } from "../test/support/repository.ts";
import { runOk } from "../test/support/run.ts";
import type { TemporaryProject } from "../test/support/temporary-project.ts";
import { bundle } from "./bundle.ts";
import type { Rounds } from "./measure-rounds.ts";
import type { TimingWork } from "./timing-work.ts";

/** How V8 compiles a function differs from process to process, so one is not enough. */
const processes = 3;

/**
 * Times modules beside each other: all of them in one process, in many short rounds, and that in several processes, one
 * after the other. The paths are relative to the project.
 */
export async function timeBeside({ modules, ...work }: TimingWork, project: TemporaryProject): Promise<Rounds> {
	const entry = join(project.folder, "timing-process.mjs");
	await bundle(join(repository, "bench/timing-process.ts"), entry);
	const absolute = Object.entries(modules).map(([name, path]) => [name, join(project.folder, path)]);
	await project.write({ "work.json": JSON.stringify({ ...work, modules: Object.fromEntries(absolute) }) });
	const all: Rounds[] = [];
	for (let i = 0; i < processes; i++) {
		const { stdout } = await runOk(process.execPath, [entry, "work.json"], { cwd: project.folder });
		all.push(JSON.parse(stdout) as Rounds);
	}
	return Object.fromEntries(Object.keys(modules).map((name) => [name, all.flatMap((rounds) => rounds[name] ?? [])]));
}
