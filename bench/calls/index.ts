import type { Bench } from "../bench.ts";
import type { Table } from "../table.ts";
import type { CallCase } from "./call-case.ts";
import { type CallResult, callTable } from "./call-table.ts";
import { declaredCase, loopCases, plainCases } from "./cases.ts";
import type { CallContestant } from "./contestant.ts";
import { comparisons } from "./contestants/index.ts";
import { measureCalls } from "./measure-calls.ts";

const casesOf: Readonly<Record<keyof typeof comparisons, readonly CallCase[]>> = {
	own: [...plainCases, declaredCase],
	peers: plainCases,
	loops: loopCases,
	watched: plainCases,
};

/** Calls of generated functions, beside functions that are written by hand and beside the peers. */
export const calls: Bench = {
	name: "calls",
	packages: [...new Set(Object.values(comparisons).flatMap((list) => list.flatMap(({ packages }) => packages)))],
	run: async () => [
		await tableOf("own", "prompt"),
		await tableOf("peers", "prompt"),
		await tableOf("loops", "template"),
		await tableOf("watched", "prompt"),
	],
};

async function tableOf(kind: keyof typeof comparisons, what: string): Promise<Table> {
	const [first, ...others]: readonly [CallContestant, ...CallContestant[]] = comparisons[kind];
	const results: CallResult[] = [];
	for (const given of casesOf[kind]) {
		const rounds = await measureCalls([first, ...others], given, 20);
		results.push({ name: given.name, rounds, count: given.inputs.length });
	}
	return callTable(`calls-${kind}`, what, results, [first.name, ...others.map(({ name }) => name)]);
}
