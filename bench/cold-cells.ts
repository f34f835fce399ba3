import type { ColdProcess, ColdRound } from "./cold-process.ts";
import { formatDigits } from "./format-digits.ts";
import { formatMilliseconds } from "./format-milliseconds.ts";
import { spreadOf } from "./spread.ts";

/** The heads of `coldCells`. */
export const coldHead = ["time", "memory that JavaScript holds", "memory of the process"] as const;

/** The milliseconds that the first import of a list took over that of an empty module, each beside the one of its round. */
export const timesOver = (measured: ColdProcess, empty: ColdProcess): readonly number[] =>
	over(measured, empty, ({ times }) => times[0] ?? Number.NaN);

/** What an import took over that of an empty module, as the cells of a table. */
export function coldCells(measured: ColdProcess, empty: ColdProcess): readonly string[] {
	const megabytes = (of: (round: ColdRound) => number): string =>
		`${formatDigits(spreadOf(over(measured, empty, of)).median)} MB`;
	return [
		formatMilliseconds(spreadOf(timesOver(measured, empty))),
		megabytes(({ heapMegabytes }) => heapMegabytes),
		megabytes(({ residentMegabytes }) => residentMegabytes),
	];
}

const over = (
	{ rounds }: ColdProcess,
	{ rounds: others }: ColdProcess,
	of: (round: ColdRound) => number,
): readonly number[] =>
	rounds.map((round, i) => {
		const other = others[i];
		if (other === undefined) throw new Error("the empty module was not imported in each round");
		return of(round) - of(other);
	});
