import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../../test/support/repository.ts";
import { runOk } from "../../test/support/run.ts";
import { formatDigits } from "../format-digits.ts";
import { formatMilliseconds } from "../format-milliseconds.ts";
import { spreadOf } from "../spread.ts";
import type { Table } from "../table.ts";
import { fourProviders, type ScaleProject } from "./scale-project.ts";

const changes = 20;

/** Prints the milliseconds of the first update, and of each change from the saved definition to the written module. */
const script = (paths: readonly string[]): string => {
	const built = (path: string): string => JSON.stringify(`file://${join(repository, "dist/generator", path)}`);
	return `import { readFileSync, writeFileSync } from "node:fs";
import { createCompiler } from ${built("commands/create-compiler.js")};
import { loadConfig } from ${built("config.js")};
import { createNodeHost } from ${built("host/node.js")};
import { providers } from ${built("providers/index.js")};
const host = createNodeHost(process.cwd());
const flags = { target: "js", providers: ${JSON.stringify(fourProviders)} };
const compiler = createCompiler(await loadConfig(host, flags, providers.map(({ name }) => name)), host);
const update = async (paths) => {
  const start = performance.now();
  const { written, diagnostics } = await compiler.update(paths);
  const milliseconds = performance.now() - start;
  if (diagnostics.some(({ severity }) => severity === "error")) throw new Error(diagnostics[0].message);
  if (paths !== undefined && written.length === 0) throw new Error("the change was not written");
  return milliseconds;
};
const first = await update();
const times = [];
for (const path of ${JSON.stringify(paths)}) {
  // The first words of the instructions.
  writeFileSync(path, readFileSync(path, "utf8").replace(/\\|\\n +/, (start) => start + "Today: "));
  times.push(await update([path]));
}
console.log(JSON.stringify({ first, times, residentMegabytes: process.memoryUsage().rss / 1e6 }));
`;
};

type Measured = { readonly first: number; readonly times: readonly number[]; readonly residentMegabytes: number };

/** What a compiler that stays takes for one changed prompt among many, as `watch` will call it. */
export async function measureChange(project: ScaleProject): Promise<Table> {
	const paths = Array.from({ length: changes }, (_, i) => project.pathOf(Math.floor((i * project.count) / changes)));
	writeFileSync(join(project.folder, "change.js"), script(paths));
	const { stdout } = await runOk(process.execPath, ["change.js"], { cwd: project.folder });
	// The script above printed it.
	const { first, times, residentMegabytes } = JSON.parse(stdout) as Measured;
	return {
		name: "scale-change",
		head: ["what", `of ${project.count.toLocaleString("en-US")} prompts`],
		rows: [
			["the first update, nothing known yet", `${formatDigits(first / 1000)} s`],
			[`one prompt changed, to the written module (${changes} changes)`, formatMilliseconds(spreadOf(times))],
			["the slowest of them", `${formatDigits(Math.max(...times))} ms`],
			["memory of the process", `${formatDigits(residentMegabytes)} MB`],
		],
	};
}
