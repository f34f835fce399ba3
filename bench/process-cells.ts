import { formatDigits } from "./format-digits.ts";
import type { ProcessUse } from "./measure-process.ts";
import { spreadOf } from "./spread.ts";

/** The heads of `processCells`. */
export const processHead = ["time", "all processors", "peak memory", "runs"] as const;

/** What some runs of one program took, as the cells of a table. */
export function processCells(runs: readonly ProcessUse[]): readonly string[] {
	const time = spreadOf(runs.map(({ milliseconds }) => milliseconds / 1000));
	const processors = spreadOf(runs.map(({ processorMilliseconds }) => processorMilliseconds / 1000));
	const spread = runs.length === 1 ? "" : ` (${formatDigits(time.low)}–${formatDigits(time.high)})`;
	return [
		`${formatDigits(time.median)} s${spread}`,
		`${formatDigits(processors.median)} s`,
		`${formatDigits(spreadOf(runs.map(({ peakMegabytes }) => peakMegabytes)).median)} MB`,
		String(runs.length),
	];
}
