import type { DataFiles } from "../model/data-files.ts";
import { badRow } from "./bad-row.ts";
import type { BatchJob } from "./batch-job.ts";
import { finishedPaths, numberedPath, partPath, statePath } from "./batch-paths.ts";
import { type BatchPart, type BatchState, formatState } from "./batch-state.ts";
import { createDataOutput, type DataOutput } from "./data-output.ts";
import { idsIn } from "./ids-in.ts";
import type { RawRow } from "./raw-row.ts";
import { type RejectedRow, rejectRow } from "./row-maker.ts";

/**
 * Makes the requests of all rows that an earlier run has not made, and returns the state of the finished run. At each
 * checkpoint first what was written and then the state reaches the disk: whatever happens to the process, the files hold
 * at least what the state says, in the same bytes as a run without an end would have written.
 */
export async function runBatch(job: BatchJob, from: BatchState, files: DataFiles): Promise<BatchState> {
	const { out, limits } = job;
	const opened: DataOutput[] = [];
	const open = async (path: string, keep: number): Promise<DataOutput> => {
		const output = createDataOutput(await files.open(path, keep));
		opened.push(output);
		return output;
	};
	const [firstPart = emptyPart] = from.parts.slice(-1);
	let state = from;
	let part = firstPart;
	let output: DataOutput;
	let rejects: DataOutput | undefined;
	let ids = new Set<string>();
	let { rows, rejected, rejectedBytes } = from;
	let requests = from.parts.reduce((sum, earlier) => sum + earlier.requests, 0);
	let pendingRows = 0;
	let pendingBytes = 0;

	const writeDown = async (written: readonly BatchPart[]): Promise<void> => {
		await output.sync();
		await rejects?.sync();
		state = { ...state, rows, rejected, rejectedBytes, parts: written };
		await files.replace(statePath(out), formatState(state));
		pendingRows = 0;
		pendingBytes = 0;
	};
	const parts = (): readonly BatchPart[] => [...state.parts.slice(0, -1), part];

	/** Ends the open file, since there is more to write, and begins the next one. */
	const beginPart = async (): Promise<void> => {
		const finished = parts();
		await output.sync();
		await output.close();
		await files.rename(partPath(out, finished.length), numberedPath(out, finished.length));
		output = await open(partPath(out, finished.length + 1), 0);
		part = emptyPart;
		ids = new Set();
		await writeDown([...finished, part]);
	};

	const putAside = async (made: RejectedRow, number: number): Promise<void> => {
		if (rejects === undefined) throw badRow(job.name, number, made);
		rejected++;
		rejectedBytes += made.bytes;
		await rejects.write(made.text, made.bytes);
	};

	const take = async (row: RawRow, number: number): Promise<void> => {
		const made = job.make(row, number);
		if (made.kind === "reject") return putAside(made, number);
		if (ids.has(made.id)) return putAside(rejectRow(row, number, sameId), number);
		if (part.requests >= limits.requests || part.bytes + made.bytes > limits.bytes) await beginPart();
		if (job.ownIds) ids.add(made.id);
		part = { requests: part.requests + 1, bytes: part.bytes + made.bytes };
		requests++;
		pendingBytes += made.bytes;
		await output.write(made.text, made.bytes);
	};

	try {
		output = await open(partPath(out, from.parts.length), part.bytes);
		if (job.rejects !== undefined) rejects = await open(job.rejects, from.rejectedBytes);
		if (job.ownIds) ids = await idsIn(partPath(out, from.parts.length), part.bytes, files);
		let number = 0;
		for await (const batch of job.rows) {
			for (const row of batch) {
				number++;
				if (number <= from.rows) continue;
				if ((number - 1) % job.shard.count === job.shard.index) await take(row, number);
				rows = number;
				pendingRows++;
				const isDue = pendingRows >= job.checkpoint.rows || pendingBytes >= job.checkpoint.bytes;
				if (isDue) await writeDown(parts());
			}
			job.watch({ rows, requests, rejected });
		}
		await writeDown(parts());
		await output.close();
		const finished = finishedPaths(out, state.parts.length).at(-1) ?? out;
		await files.rename(partPath(out, state.parts.length), finished);
		state = { ...state, done: true };
		await files.replace(statePath(out), formatState(state));
		return state;
	} finally {
		for (const each of opened) await each.close();
	}
}

const emptyPart: BatchPart = { requests: 0, bytes: 0 };
const sameId = "another request of this file has the same custom_id";
