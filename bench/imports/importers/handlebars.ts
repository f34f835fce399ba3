import Handlebars from "handlebars";
import type { Importer } from "../importer.ts";

/** Handlebars' runtime, and the texts compiled before. */
export const handlebars: Importer = {
	name: "Handlebars' runtime, precompiled",
	packages: ["handlebars"],
	build: (prompts, project, folder) => {
		const entries = prompts.map(({ name, messages }) => {
			const items = messages.map(
				({ role, content }) =>
					`{ role: ${JSON.stringify(role)}, text: Handlebars.template(${String(Handlebars.precompile(content, { noEscape: true }))}) }`,
			);
			return `  ${name}: [${items.join(", ")}],\n`;
		});
		return project.write({
			[`${folder}/prompts.js`]: `import Handlebars from "handlebars/runtime.js";
const prompts = {
${entries.join("")}};
export const show = async (name, input) => prompts[name].map(({ role, text }) => ({ role, content: text(input) }));
`,
		});
	},
};
