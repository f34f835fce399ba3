import { type Spread, spreadOf } from "./spread.ts";

/** How many times as long one of two took as the other, round by round: both ran beside each other in each. */
export function ratioOf(times: readonly number[], others: readonly number[]): Spread {
	if (times.length !== others.length) throw new Error("the two were not measured in the same rounds");
	return spreadOf(times.map((time, round) => time / (others[round] ?? Number.NaN)));
}
