import { applyMutant } from "./apply-mutant.ts";
import type { Mutant, MutantResult } from "./mutant.ts";
import { createTestBench, type TestBench } from "./test-bench.ts";

/** Shows every mutant to the tests, on two benches at once; `report` hears of each result as it comes. */
export async function checkMutants(
	mutants: readonly Mutant[],
	tests: readonly string[],
	report: (result: MutantResult) => void,
): Promise<readonly MutantResult[]> {
	const waiting = [...mutants];
	const work = async (bench: TestBench): Promise<readonly MutantResult[]> => {
		const results: MutantResult[] = [];
		for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
			const result = await checkMutant(mutant, bench);
			report(result);
			results.push(result);
		}
		return results;
	};
	const benches = await Promise.all([createTestBench(tests), createTestBench(tests)]);
	try {
		await assertSound(benches[0]);
		return (await Promise.all(benches.map(work))).flat();
	} finally {
		for (const bench of benches) await bench.close();
	}
}

/** @throws Error when the tests fail without any mutant, since they could then prove nothing. */
async function assertSound(bench: TestBench): Promise<void> {
	const { failedAssertion, otherProblem, passed } = await bench.run([]);
	const problem = failedAssertion ?? otherProblem ?? (passed === 0 ? "no test ran" : undefined);
	if (problem !== undefined) throw new Error(`Without any mutant the tests fail: ${problem}`);
}

/** The row's own tests come first; only where they see no difference all others are asked. */
async function checkMutant(mutant: Mutant, bench: TestBench): Promise<MutantResult> {
	const change = await applyMutant(mutant);
	if (change.kind === "problem") return { kind: "invalid", mutant, problem: change.problem };
	const own = await bench.run(change.files, mutant);
	if (own.failedAssertion !== undefined) return { kind: "killed", mutant, by: own.failedAssertion };
	if (own.otherProblem !== undefined) return { kind: "invalid", mutant, problem: own.otherProblem };
	if (own.passed === 0) return { kind: "invalid", mutant, problem: "no test of its row ran" };
	const all = await bench.run(change.files);
	if (all.failedAssertion !== undefined) return { kind: "killed", mutant, by: all.failedAssertion };
	if (all.otherProblem !== undefined) return { kind: "invalid", mutant, problem: all.otherProblem };
	return { kind: "survived", mutant };
}
