import type { CallContestant } from "../contestant.ts";
import { withSlots } from "../with-slots.ts";

/** LangChain's `ChatPromptTemplate`, made before it is used. */
export const langchain: CallContestant = {
	name: "LangChain `formatMessages`",
	packages: ["@langchain/core"],
	isAsync: true,
	build: ({ messages }, project, folder) => {
		const pairs = messages.map(({ role, content }) => [role, withSlots(content, (name) => `{${name}}`)]);
		return project.write({
			[`${folder}/call.js`]: `import { ChatPromptTemplate } from "@langchain/core/prompts";
const template = ChatPromptTemplate.fromMessages(${JSON.stringify(pairs)});
const roles = { system: "system", human: "user", ai: "assistant" };
export const call = (input) => template.formatMessages(input);
export const messagesOf = (messages) =>
  messages.map((message) => ({ role: roles[message.getType()], content: message.content }));
`,
		});
	},
};
