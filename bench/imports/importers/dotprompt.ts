import { withSlots } from "../../calls/with-slots.ts";
import type { Importer } from "../importer.ts";

/** dotprompt, which compiles a prompt when it is first asked for: that is not part of the import. */
export const dotprompt: Importer = {
	name: "dotprompt",
	packages: ["dotprompt"],
	build: (prompts, project, folder) => {
		const sources = prompts.map(({ name, messages }) => {
			// `role` is a helper of dotprompt's, so a variable of that name is read from `this`.
			const parts = messages.map(
				({ role, content }) =>
					`{{role "${role === "assistant" ? "model" : role}"}}${withSlots(content, (variable) => `{{this.${variable}}}`)}`,
			);
			return [name, parts.join("")] as const;
		});
		return project.write({
			[`${folder}/prompts.js`]: `import { Dotprompt } from "dotprompt";
const dotprompt = new Dotprompt();
const sources = ${JSON.stringify(Object.fromEntries(sources))};
export const show = async (name, input) => {
  const { messages } = await dotprompt.render(sources[name], { input });
  return messages.map(({ role, content }) => ({ role: role === "model" ? "assistant" : role, content: content[0].text }));
};
`,
		});
	},
};
