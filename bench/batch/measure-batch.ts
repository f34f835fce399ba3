import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { createTemporaryProject, type TemporaryProject } from "../../test/support/temporary-project.ts";
import { formatDigits } from "../format-digits.ts";
import { measureProcess, type ProcessUse } from "../measure-process.ts";
import { pmGenCli } from "../scale/scale-project.ts";
import type { Table } from "../table.ts";
import { type RowFormat, writeRows } from "./write-rows.ts";

/** A run of the command: whose requests are made of how many rows, and how those are written. */
export type BatchRun = { readonly provider: string; readonly format: RowFormat; readonly count: number };

/** What requests take, each run in a process of its own. */
export async function measureBatch(runs: readonly BatchRun[]): Promise<Table> {
	const project = await createTemporaryProject({}, { prompts: true });
	try {
		const rows: (readonly string[])[] = [];
		for (const { provider, format, count } of runs) {
			await writeRows(join(project.folder, "rows"), count, format);
			const use = await makeRequests(provider, format, project);
			rows.push([
				`${count.toLocaleString("en-US")} rows, ${format}, ${provider}`,
				`${formatDigits(use.milliseconds / 1000)} s`,
				formatDigits(count / (use.milliseconds / 1000)),
				`${formatDigits(use.peakMegabytes)} MB`,
			]);
		}
		return { name: "batch", head: ["what", "time", "rows a second", "peak memory"], rows };
	} finally {
		await project.remove();
	}
}

async function makeRequests(provider: string, format: RowFormat, { folder }: TemporaryProject): Promise<ProcessUse> {
	await rm(join(folder, "requests"), { recursive: true, force: true });
	await mkdir(join(folder, "requests"));
	const place = ["--rows", "rows", "--rows-format", format, "--out", "requests/all.jsonl"];
	return measureProcess([pmGenCli, "batch", "triage", "--provider", provider, ...place], folder);
}
