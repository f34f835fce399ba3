import type { DataFiles } from "../model/data-files.ts";
import { UsageError } from "../usage-error.ts";
import { finishedPaths, numberedPath, partPath, statePath } from "./batch-paths.ts";
import { type BatchSettings, settingWords } from "./batch-settings.ts";
import { type BatchState, formatState, initialState, parseBatchState } from "./batch-state.ts";

/** Where a run writes to. */
export type BatchOutput = { readonly out: string; readonly rejects?: string };

/**
 * The state that a run goes on from: the one that an earlier run left, or a new one. Throws a UsageError where files of
 * another run, or of the user's, stand in the way; with `force` they are removed.
 */
export async function prepareOutput(
	output: BatchOutput,
	settings: BatchSettings,
	files: DataFiles,
	force: boolean,
): Promise<BatchState> {
	if (force) await removeAll(output, files);
	const path = statePath(output.out);
	const stats = await files.stat(path);
	if (stats === undefined) {
		await refuseOccupied(output, files);
		const state = initialState(settings);
		await files.replace(path, formatState(state));
		return state;
	}
	const earlier = parseBatchState(Buffer.from(await files.readRange(path, 0, stats.bytes)).toString("utf8"));
	if (earlier === undefined) throw new UsageError(`${path} cannot be read. ${anew}`);
	const state = earlier.settings.rejects === "" ? await nameRejects(earlier, output, files) : earlier;
	refuseChanged(path, state.settings, settings);
	if (state.done) await refuseMissing(output.out, state, files);
	else await recover(output, state, files);
	return state;
}

/** A run that ended at a bad row may go on with a file for such rows. */
async function nameRejects(state: BatchState, { out, rejects }: BatchOutput, files: DataFiles): Promise<BatchState> {
	if (rejects === undefined || state.done) return state;
	if ((await files.stat(rejects)) !== undefined) throw new UsageError(`${rejects} is there already. ${anew}`);
	const named = { ...state, settings: { ...state.settings, rejects } };
	await files.replace(statePath(out), formatState(named));
	return named;
}

const anew = "Use --force to begin anew, or name another file with --out.";

async function refuseOccupied({ out, rejects }: BatchOutput, files: DataFiles): Promise<void> {
	const paths = [out, numberedPath(out, 1), partPath(out, 1), ...(rejects === undefined ? [] : [rejects])];
	for (const path of paths) {
		if ((await files.stat(path)) !== undefined) throw new UsageError(`${path} is there already. ${anew}`);
	}
}

function refuseChanged(path: string, earlier: BatchSettings, now: BatchSettings): void {
	// A state file names its settings in any order.
	const keys = Object.keys(settingWords) as (keyof BatchSettings)[];
	const changed = keys.filter((key) => earlier[key] !== now[key]).map((key) => settingWords[key]);
	const stream = now.rows === "stream" && changed.length === 0 ? ["the rows, of which a stream says nothing"] : [];
	const different = [...changed, ...stream];
	if (different.length === 0) return;
	throw new UsageError(`${path} is of an earlier run, and since then changed: ${different.join(", ")}. ${anew}`);
}

async function refuseMissing(out: string, { parts }: BatchState, files: DataFiles): Promise<void> {
	const paths = finishedPaths(out, parts.length);
	for (const [index, path] of paths.entries()) {
		if ((await files.stat(path))?.bytes === parts[index]?.bytes) continue;
		throw new UsageError(`${statePath(out)} says that ${path} is done, and it is not there as it was. ${anew}`);
	}
}

/** Gives the file that was written to last its working name again, and looks whether the files hold what the state says. */
async function recover(output: BatchOutput, state: BatchState, files: DataFiles): Promise<void> {
	const { out, rejects } = output;
	const { parts, rejectedBytes } = state;
	const working = partPath(out, parts.length);
	const finished = [numberedPath(out, parts.length), ...(parts.length === 1 ? [out] : [])];
	for (const path of finished) {
		if ((await files.stat(working)) === undefined && (await files.stat(path)) !== undefined) {
			await files.rename(path, working);
		}
	}
	const wanted = parts.map(({ bytes }, index) => ({
		path: index === parts.length - 1 ? working : numberedPath(out, index + 1),
		bytes,
	}));
	for (const { path, bytes } of [
		...wanted,
		...(rejects === undefined ? [] : [{ path: rejects, bytes: rejectedBytes }]),
	]) {
		const found = (await files.stat(path))?.bytes ?? 0;
		if (found < bytes) throw new UsageError(`${path} has lost what an earlier run wrote. ${anew}`);
	}
}

async function removeAll({ out, rejects }: BatchOutput, files: DataFiles): Promise<void> {
	for (let number = 1; ; number++) {
		const paths = [numberedPath(out, number), partPath(out, number)];
		const found = await Promise.all(paths.map((path) => files.stat(path)));
		for (const path of paths) await files.remove(path);
		if (found.every((stats) => stats === undefined)) break;
	}
	for (const path of [out, ...(rejects === undefined ? [] : [rejects]), statePath(out)]) await files.remove(path);
}
