import { createTemporaryProject } from "../../test/support/temporary-project.ts";
import type { Rounds } from "../measure-rounds.ts";
import { timeBeside } from "../time-beside.ts";
import { buildCalls } from "./build-calls.ts";
import type { CallCase } from "./call-case.ts";
import type { CallContestant } from "./contestant.ts";
import { proveMessages } from "./prove-messages.ts";

/** Times the contestants beside each other, once all of them were seen to make the same messages. */
export async function measureCalls(
	contestants: readonly CallContestant[],
	given: CallCase,
	rounds: number,
): Promise<Rounds> {
	const project = await createTemporaryProject({});
	try {
		const built = await buildCalls(contestants, given, project);
		const wrong = await proveMessages(built, given, project);
		if (wrong.length > 0) throw new Error(`${given.name} cannot be compared:\n${wrong.join("\n")}`);
		const modules = Object.fromEntries(built.map(({ name, run }) => [name, run]));
		return await timeBeside({ modules, values: given.inputs, rounds }, project);
	} finally {
		await project.remove();
	}
}
