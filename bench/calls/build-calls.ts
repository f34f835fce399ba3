import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "../../test/support/repository.ts";
import type { TemporaryProject } from "../../test/support/temporary-project.ts";
import { runModule } from "../run-module.ts";
import type { CallCase } from "./call-case.ts";
import type { CallContestant } from "./contestant.ts";

/** What was built of a contestant: the module `call.js`, and the one that calls it again and again. */
export type BuiltCall = { readonly name: string; readonly call: string; readonly run: string };

/** Builds what each contestant makes of a case, in a project that has no `node_modules` yet. */
export async function buildCalls(
	contestants: readonly CallContestant[],
	given: CallCase,
	project: TemporaryProject,
): Promise<readonly BuiltCall[]> {
	await symlink(join(repository, "node_modules"), join(project.folder, "node_modules"));
	const built: BuiltCall[] = [];
	for (const [i, contestant] of contestants.entries()) {
		const folder = `contestant-${i}`;
		await contestant.build(given, project, folder);
		await project.write({ [`${folder}/run.js`]: runModule(contestant) });
		built.push({ name: contestant.name, call: `${folder}/call.js`, run: `${folder}/run.js` });
	}
	return built;
}
