import { measure } from "mitata";

/** Nanoseconds for one call of each function, round by round. */
export type Rounds = Readonly<Record<string, readonly number[]>>;

/** Rounds that are not counted: the functions are not compiled yet. */
const warmUpRounds = 5;

/**
 * Runs functions beside each other in many short rounds, so that what else the machine does falls on all of them. In
 * each round another one is the first.
 */
export async function measureRounds(
	functions: Readonly<Record<string, () => unknown>>,
	rounds: number,
): Promise<Rounds> {
	const entries = Object.entries(functions);
	const times = new Map<string, number[]>(entries.map(([name]) => [name, []]));
	for (let round = 0; round < warmUpRounds + rounds; round++) {
		const first = round % entries.length;
		for (const [name, run] of [...entries.slice(first), ...entries.slice(0, first)]) {
			const { p50 } = await measure(run, { gc: false, min_cpu_time: 2e6, min_samples: 9, batch_samples: 128 });
			if (round >= warmUpRounds) times.get(name)?.push(p50);
		}
	}
	return Object.fromEntries(times);
}
