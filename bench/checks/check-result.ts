import type { Rounds } from "../measure-rounds.ts";

/** What was measured for one schema: nanoseconds for all of its values, and bytes, by the contestants' names. */
export type CheckResult = {
	readonly name: string;
	readonly valid: Rounds;
	readonly validCount: number;
	readonly invalid: Rounds;
	readonly invalidCount: number;
	readonly bytes: Readonly<Record<string, number>>;
};
