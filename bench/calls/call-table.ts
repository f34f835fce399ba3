import { formatDigits } from "../format-digits.ts";
import { formatRatio } from "../format-ratio.ts";
import type { Rounds } from "../measure-rounds.ts";
import { ratioOf } from "../ratio.ts";
import { spreadOf } from "../spread.ts";
import type { Table } from "../table.ts";

/** What was measured of a case: the rounds of each contestant, and how many calls one run of them makes. */
export type CallResult = { readonly name: string; readonly rounds: Rounds; readonly count: number };

/** The times of calls: the first one's in nanoseconds, the others' as multiples of it. */
export function callTable(
	name: string,
	what: string,
	results: readonly CallResult[],
	[first, ...others]: readonly [string, ...string[]],
): Table {
	return {
		name,
		head: [what, first, ...others],
		rows: results.map(({ name: row, rounds, count }) => {
			const own = rounds[first] ?? [];
			const ratios = others.map((other) => formatRatio(ratioOf(rounds[other] ?? [], own)));
			return [row, `${formatDigits(spreadOf(own).median / count)} ns`, ...ratios];
		}),
	};
}
