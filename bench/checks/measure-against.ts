import { join } from "node:path";
import { repository } from "../../test/support/repository.ts";
import { createTemporaryProject, type TemporaryProject } from "../../test/support/temporary-project.ts";
import { ratioOf } from "../ratio.ts";
import type { Spread } from "../spread.ts";
import { timeBeside } from "../time-beside.ts";
import { buildContestants } from "./build-contestants.ts";
import { cases } from "./cases.ts";
import type { CheckCase } from "./check-case.ts";

/** How long the check of valid values and `input.safeParse` take, as multiples of what they took in another checkout. */
export type Change = { readonly name: string; readonly check: Spread; readonly safeParse: Spread };

/** Measures what this checkout compiles the cases to beside what the checkout in a folder compiles them to. */
export async function measureAgainst(before: string, rounds: number): Promise<readonly Change[]> {
	const changes: Change[] = [];
	for (const given of cases) {
		const project = await createTemporaryProject({});
		try {
			const [now, then] = [await runsOf(repository, given, project), await runsOf(before, given, project)];
			const modules = { now: now.check, then: then.check, nowParse: now.safeParse, thenParse: then.safeParse };
			const times = await timeBeside({ modules, values: given.valid, rounds }, project);
			const ratio = (one: string, other: string): Spread => ratioOf(times[one] ?? [], times[other] ?? []);
			changes.push({ name: given.name, check: ratio("now", "then"), safeParse: ratio("nowParse", "thenParse") });
		} finally {
			await project.remove();
		}
	}
	return changes;
}

/** Where the modules lie that call what the checkout in a folder generates. */
async function runsOf(
	checkout: string,
	given: CheckCase,
	project: TemporaryProject,
): Promise<{ readonly check: string; readonly safeParse: string }> {
	const load = <Module>(path: string): Promise<Module> => import(join(checkout, "bench/checks", path));
	const { pmGen } = await load<typeof import("./contestants/pm-gen.ts")>("contestants/pm-gen.ts");
	const { pmGenSafeParse } = await load<typeof import("./contestants/pm-gen-safe-parse.ts")>(
		"contestants/pm-gen-safe-parse.ts",
	);
	const { readCheckSchema } = await load<typeof import("./read-check-schema.ts")>("read-check-schema.ts");
	const folder = checkout === repository ? "now" : "then";
	const schema = { ...readCheckSchema(given), name: `${folder}-${given.name}` };
	const [check, safeParse] = await buildContestants([pmGen, pmGenSafeParse], schema, project);
	return { check: check?.check.run ?? "", safeParse: safeParse?.check.run ?? "" };
}
