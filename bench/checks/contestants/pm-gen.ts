import type { CheckSchema } from "../check-schema.ts";
import type { Contestant, ContestantModules } from "../contestant.ts";

/** The generated check alone, which every function of a prompt calls: it is not exported, so one line is put behind. */
export const pmGen: Contestant = {
	name: "pm-gen",
	packages: [],
	check: (schema) => exporting("check", schema, (issuesOf) => `(value) => ${issuesOf}(value) === undefined`),
	issues: (schema) => exporting("issues", schema, (issuesOf) => `(value) => ${issuesOf}(value)?.length ?? 0`),
};

function exporting(
	name: "check" | "issues",
	{ prompt, files }: CheckSchema,
	value: (issuesOf: string) => string,
): ContestantModules {
	const path = "prompts/index.js";
	const line = `export const ${name} = ${value(`${prompt}Issues`)};`;
	return { entry: `export { ${name} } from "./${path}";`, beside: { ...files, [path]: `${files[path]}\n${line}\n` } };
}
