import { createTemporaryProject } from "../../test/support/temporary-project.ts";
import { timeBeside } from "../time-beside.ts";
import { buildContestants } from "./build-contestants.ts";
import { cases } from "./cases.ts";
import type { CheckCase } from "./check-case.ts";
import type { CheckResult } from "./check-result.ts";
import { contestants } from "./contestants/index.ts";
import { proveAgreement } from "./prove-agreement.ts";
import { readCheckSchema } from "./read-check-schema.ts";

/** Measures every case with every contestant, once all of them were seen to take and refuse the same values. */
export async function measureChecks(rounds: number): Promise<readonly CheckResult[]> {
	const results: CheckResult[] = [];
	for (const each of cases) results.push(await measureCase(each, rounds));
	return results;
}

async function measureCase(given: CheckCase, rounds: number): Promise<CheckResult> {
	const project = await createTemporaryProject({});
	try {
		const built = await buildContestants(contestants, readCheckSchema(given), project);
		const wrong = await proveAgreement(built, given, project);
		if (wrong.length > 0) throw new Error(`${given.name} cannot be compared:\n${wrong.join("\n")}`);
		const modulesOf = (kind: "check" | "issues"): Readonly<Record<string, string>> =>
			Object.fromEntries(built.map((contestant) => [contestant.name, contestant[kind].run]));
		return {
			name: given.name,
			valid: await timeBeside({ modules: modulesOf("check"), values: given.valid, rounds }, project),
			validCount: given.valid.length,
			invalid: await timeBeside({ modules: modulesOf("issues"), values: given.invalid, rounds }, project),
			invalidCount: given.invalid.length,
			bytes: Object.fromEntries(built.map(({ name, check }) => [name, check.bytes])),
		};
	} finally {
		await project.remove();
	}
}
