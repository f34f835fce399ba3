import { withSlots } from "../../calls/with-slots.ts";
import type { Importer } from "../importer.ts";

/** LangChain's templates, made when the module is imported, as its documentation shows it. */
export const langchain: Importer = {
	name: "LangChain",
	packages: ["@langchain/core"],
	build: (prompts, project, folder) => {
		const pairs = prompts.map(({ name, messages }) => [
			name,
			messages.map(({ role, content }) => [role, withSlots(content, (variable) => `{${variable}}`)]),
		]);
		return project.write({
			[`${folder}/prompts.js`]: `import { ChatPromptTemplate } from "@langchain/core/prompts";
const pairs = ${JSON.stringify(Object.fromEntries(pairs))};
const prompts = Object.fromEntries(
  Object.entries(pairs).map(([name, list]) => [name, ChatPromptTemplate.fromMessages(list)]),
);
const roles = { system: "system", human: "user", ai: "assistant" };
export const show = async (name, input) =>
  (await prompts[name].formatMessages(input)).map((message) => ({ role: roles[message.getType()], content: message.content }));
`,
		});
	},
};
