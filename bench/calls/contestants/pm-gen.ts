import { compile } from "../../../generator/pipeline.ts";
import { configuration } from "../../../test/support/prompt-builders.ts";
import { createSourceFile } from "../../../test/support/run-prompt.ts";
import type { CallContestant } from "../contestant.ts";

/** The generated `toOpenAI`, with as much validation as is said. */
export const pmGen = (name: string, validation: "none" | "required" | "full"): CallContestant => ({
	name,
	packages: [],
	isAsync: false,
	build: async (given, project, folder) => {
		const { files, diagnostics } = compile(
			[createSourceFile("prompts/prompt.yaml", given.definition)],
			configuration({ target: "js", importExtension: "js", providers: ["openai"], validation }),
		);
		const errors = diagnostics.filter(({ severity }) => severity === "error");
		if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
		await project.write({
			...Object.fromEntries(files.map(({ path, text }) => [`${folder}/${path}`, text])),
			[`${folder}/call.js`]: `import { prompt } from "./prompts/index.js";
export const call = (input) => prompt.toOpenAI(input);
export const messagesOf = ({ messages }) => messages;
`,
		});
	},
});
