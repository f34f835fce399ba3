import type { CheckSchema } from "../check-schema.ts";
import type { Contestant, ContestantModules } from "../contestant.ts";

/** What users call: the check, the question whether it is a plain object, and a copy with the defaults put in. */
export const pmGenSafeParse: Contestant = {
	name: "pm-gen `input.safeParse`",
	packages: [],
	check: (schema) => withExport(schema, "check = (value) => prompt.input.safeParse(value).success"),
	issues: (schema) => withExport(schema, "issues = (value) => prompt.input.safeParse(value).error?.issues.length ?? 0"),
};

const withExport = ({ prompt, files }: CheckSchema, constant: string): ContestantModules => ({
	entry: `import { ${prompt} as prompt } from "./prompts/index.js";\nexport const ${constant};\n`,
	beside: files,
});
