import { Code } from "typebox/compile";
import * as formats from "typebox/format";
import type { Contestant } from "../contestant.ts";

/** typebox's compiled code, which says yes or no; what is wrong is found by going through the schema. */
export const typebox: Contestant = {
	name: "typebox compiled",
	packages: ["typebox"],
	check: ({ jsonSchema }) => {
		const { Code: code, External: external } = Code(jsonSchema);
		const variables = external.variables.map(writeVariable).join(", ");
		return {
			entry: `import * as formats from "typebox/format";\n${code}\nSetExternal({ variables: [${variables}] });\nexport { Check as check };\n`,
		};
	},
	issues: ({ jsonSchema }) => ({
		entry: `import { Compile } from "typebox/compile";\nconst validator = Compile(${JSON.stringify(jsonSchema)});\nexport const issues = (value) => validator.Errors(value).length;\n`,
	}),
};

/** What the code needs from outside of it: regular expressions and the tests of formats. */
function writeVariable(value: unknown): string {
	if (value instanceof RegExp) return String(value);
	const format = Object.entries(formats).find(([, test]) => test === value);
	if (format === undefined) throw new Error(`typebox's code needs ${String(value)}, which cannot be written`);
	return `formats.${format[0]}`;
}
