import type { BatchProgress } from "../batch/batch-job.ts";

/** Shows on a terminal how far a run has come. */
export type ProgressBar = {
	readonly update: (bytes: number, progress: BatchProgress) => void;
	readonly stop: () => void;
};

const nothing: ProgressBar = { update: () => {}, stop: () => {} };

/** A bar over the bytes of the rows; without their number, as of a stream, it counts rows only. */
export async function createProgressBar(
	terminal: NodeJS.WritableStream | undefined,
	bytes: number | undefined,
): Promise<ProgressBar> {
	if (terminal === undefined) return nothing;
	// Loaded only where somebody looks.
	const { default: progress } = await import("cli-progress");
	const counts = "{rows} rows, {rejected} rejected, {rate} rows/s";
	const format = bytes === undefined ? counts : `{bar} {percentage}% | ${counts} | {eta_formatted} left`;
	const bar = new progress.SingleBar({ format, stream: terminal, etaBuffer: 200, barsize: 30 });
	const started = performance.now();
	let earlier: number | undefined;
	const words = ({ rows, rejected }: BatchProgress) => {
		// What an earlier run did says nothing of this one's rate.
		earlier ??= rows;
		const seconds = (performance.now() - started) / 1000;
		const rate = seconds === 0 ? 0 : Math.round((rows - earlier) / seconds);
		return { rows: rows.toLocaleString("en"), rejected, rate: rate.toLocaleString("en") };
	};
	bar.start(bytes ?? 0, 0, { rows: 0, rejected: 0, rate: 0 });
	return { update: (done, counted) => bar.update(done, words(counted)), stop: () => bar.stop() };
}
