import type { DataFiles } from "../model/data-files.ts";
import { UsageError } from "../usage-error.ts";
import { badRow } from "./bad-row.ts";
import type { BatchJob, BatchProgress } from "./batch-job.ts";
import { createDataOutput } from "./data-output.ts";

/**
 * Makes the requests of all rows and hands them to the standard output as rows come. There is one stream and no state: what
 * reads it decides about files, and what started it begins anew.
 */
export async function streamBatch(job: BatchJob, files: DataFiles, force: boolean): Promise<BatchProgress> {
	if (job.rejects !== undefined && !force && (await files.stat(job.rejects)) !== undefined) {
		throw new UsageError(`${job.rejects} is there already. --force replaces it.`);
	}
	const output = createDataOutput(files.openOutput());
	const rejects = job.rejects === undefined ? undefined : createDataOutput(await files.open(job.rejects, 0));
	let progress: BatchProgress = { rows: 0, requests: 0, rejected: 0 };
	try {
		for await (const batch of job.rows) {
			let { rows, requests, rejected } = progress;
			for (const row of batch) {
				rows++;
				if ((rows - 1) % job.shard.count !== job.shard.index) continue;
				const made = job.make(row, rows);
				if (made.kind === "request") {
					requests++;
					await output.write(made.text, made.bytes);
				} else if (rejects === undefined) throw badRow(job.name, rows, made);
				else {
					rejected++;
					await rejects.write(made.text, made.bytes);
				}
			}
			// Nobody should wait for a request whose row is read.
			await output.flush();
			progress = { rows, requests, rejected };
			job.watch(progress);
		}
		await rejects?.sync();
		return progress;
	} finally {
		await rejects?.close();
	}
}
