import { join } from "node:path";
import { repository } from "../../../test/support/repository.ts";
import { bundle } from "../../bundle.ts";
import type { CallContestant } from "../contestant.ts";

/** A function of `bench/calls/hand-written`: of the case, or one of its kind (`checked`). */
export const handWritten = (name: string, kind?: string): CallContestant => ({
	name,
	packages: ["esbuild"],
	isAsync: false,
	build: async (given, project, folder) => {
		const source = kind === undefined ? given.handWritten : `${given.handWritten}-${kind}`;
		await bundle(join(repository, "bench/calls/hand-written", `${source}.ts`), join(project.folder, folder, "code.js"));
		await project.write({
			[`${folder}/call.js`]: `export { call } from "./code.js";\nexport const messagesOf = ({ messages }) => messages;\n`,
		});
	},
});
