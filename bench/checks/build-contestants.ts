import { join } from "node:path";
import type { TemporaryProject } from "../../test/support/temporary-project.ts";
import { bundle } from "../bundle.ts";
import type { CheckSchema } from "./check-schema.ts";
import type { Contestant } from "./contestant.ts";

/** A bundled module: where it lies in the project, its bytes, and where the module lies that calls it again and again. */
export type BuiltModule = { readonly path: string; readonly bytes: number; readonly run: string };

/** A contestant's modules for one schema. */
export type BuiltContestant = { readonly name: string; readonly check: BuiltModule; readonly issues: BuiltModule };

/**
 * The calls stand in a module of their own for each contestant: V8 compiles a loop that all of them shared for all of them
 * at once, and puts none of the checks into it.
 */
const runs = {
	check: `import { check } from "./bundle.js";
export const createRun = (values) => () => {
  for (let i = 0; i < values.length; i++) if (!check(values[i])) throw new Error("a valid value was refused");
};
`,
	issues: `import { issues } from "./bundle.js";
export const createRun = (values) => () => {
  let count = 0;
  for (let i = 0; i < values.length; i++) count += issues(values[i]);
  return count;
};
`,
};

/** Writes and bundles what each contestant makes of a schema, in a folder of the project. */
export async function buildContestants(
	contestants: readonly Contestant[],
	schema: CheckSchema,
	project: TemporaryProject,
): Promise<readonly BuiltContestant[]> {
	const buildModule = async (contestant: Contestant, kind: "check" | "issues"): Promise<BuiltModule> => {
		const folder = `${schema.name}/${contestants.indexOf(contestant)}-${kind}`;
		const { entry, beside } = contestant[kind](schema);
		const files = Object.entries({ ...beside, "entry.js": entry, "run.js": runs[kind] });
		await project.write(Object.fromEntries(files.map(([path, text]) => [`${folder}/${path}`, text])));
		const path = `${folder}/bundle.js`;
		const bytes = await bundle(join(project.folder, folder, "entry.js"), join(project.folder, path));
		return { path, bytes, run: `${folder}/run.js` };
	};
	return Promise.all(
		contestants.map(async (contestant) => ({
			name: contestant.name,
			check: await buildModule(contestant, "check"),
			issues: await buildModule(contestant, "issues"),
		})),
	);
}
