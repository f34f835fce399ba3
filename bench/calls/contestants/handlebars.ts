import Handlebars from "handlebars";
import type { CallContestant } from "../contestant.ts";

/** Handlebars' templates, compiled before they are used; the messages around them are written by hand. */
export const handlebars: CallContestant = {
	name: "Handlebars, precompiled",
	packages: ["handlebars"],
	isAsync: false,
	build: (given, project, folder) => {
		const templates = given.messages.map(
			({ content }, i) =>
				`const text${i} = Handlebars.template(${String(Handlebars.precompile(content, { noEscape: true }))});\n`,
		);
		const messages = given.messages.map(({ role }, i) => `{ role: ${JSON.stringify(role)}, content: text${i}(input) }`);
		return project.write({
			[`${folder}/call.js`]: `import Handlebars from "handlebars/runtime.js";
${templates.join("")}
export const call = (input) => ({ messages: [${messages.join(", ")}] });
export const messagesOf = ({ messages }) => messages;
`,
		});
	},
};
