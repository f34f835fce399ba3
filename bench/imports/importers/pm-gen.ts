import { createSourceFile } from "../../../test/support/run-prompt.ts";
import { writeGenerated } from "../../original/write-generated.ts";
import { fourProviders } from "../../scale/scale-project.ts";
import type { Importer } from "../importer.ts";

/** The generated module, with four providers' functions in it. */
export const pmGen: Importer = {
	name: "pm-gen, four providers",
	packages: [],
	build: async (prompts, project, folder) => {
		const sources = prompts.map(({ name, messages }) =>
			createSourceFile(
				`prompts/${name}.yaml`,
				JSON.stringify({ messages: messages.map(({ role, content }) => ({ [role]: content })) }),
			),
		);
		await writeGenerated(project, `${folder}/generated`, sources, fourProviders);
		await project.write({
			[`${folder}/prompts.js`]: `import * as prompts from "./generated/prompts/index.js";
export const show = async (name, input) => prompts[name].toOpenAI(input).messages;
`,
		});
	},
};
