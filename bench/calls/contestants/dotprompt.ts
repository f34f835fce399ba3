import type { CallContestant } from "../contestant.ts";
import { withSlots } from "../with-slots.ts";

/** dotprompt's function of a prompt, compiled before it is used. */
export const dotprompt: CallContestant = {
	name: "dotprompt, compiled",
	packages: ["dotprompt"],
	isAsync: true,
	build: ({ messages }, project, folder) => {
		// `role` is a helper of dotprompt's, so a variable of that name is read from `this`.
		const parts = messages.map(
			({ role, content }) =>
				`{{role "${role === "assistant" ? "model" : role}"}}${withSlots(content, (name) => `{{this.${name}}}`)}`,
		);
		return project.write({
			[`${folder}/call.js`]: `import { Dotprompt } from "dotprompt";
const render = await new Dotprompt().compile(${JSON.stringify(parts.join(""))});
export const call = (input) => render({ input });
export const messagesOf = ({ messages }) =>
  messages.map(({ role, content }) => ({ role: role === "model" ? "assistant" : role, content: content[0].text }));
`,
		});
	},
};
