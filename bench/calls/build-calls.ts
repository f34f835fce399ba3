import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "../../test/support/repository.ts";
import type { TemporaryProject } from "../../test/support/temporary-project.ts";
import type { CallCase } from "./call-case.ts";
import type { CallContestant } from "./contestant.ts";

/** What was built of a contestant: the module `call.js`, and the one that calls it again and again. */
export type BuiltCall = { readonly name: string; readonly call: string; readonly run: string };

/**
 * Each contestant is called by a module of its own, so that V8 compiles it for this one. The results are kept: what nobody
 * could read would not be made.
 */
const runOf = (wait: "await " | ""): string => `import { call } from "./call.js";
export const createRun = (values) => {
  const results = values.slice();
  return ${wait === "" ? "" : "async "}() => {
    for (let i = 0; i < values.length; i++) results[i] = ${wait}call(values[i]);
    return results;
  };
};
`;

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
		await project.write({ [`${folder}/run.js`]: runOf(contestant.isAsync ? "await " : "") });
		built.push({ name: contestant.name, call: `${folder}/call.js`, run: `${folder}/run.js` });
	}
	return built;
}
