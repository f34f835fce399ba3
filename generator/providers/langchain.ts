import type { Expression } from "../model/code.ts";
import { array, object, property, runtimeType, string } from "../model/code-builders.ts";
import type { MessageIR, PromptIR } from "../model/prompt-ir.ts";
import type { Provider, ProviderMethod } from "../model/provider.ts";
import { fString } from "./f-string.ts";

const messages: ProviderMethod = {
	name: "toLangChain",
	doc: "The messages for a LangChain model's `invoke`.",
	takesInput: true,
	returns: () => ({ kind: "arrayType", items: runtimeType("LangChainMessage"), readonly: false }),
	emit: ({ prompt, text }) =>
		array(
			prompt.messages.map((message) =>
				object([property("role", string(message.role)), property("content", text(message))]),
			),
		),
};

const template: ProviderMethod = {
	name: "toLangChainTemplate",
	doc: "The arguments of `ChatPromptTemplate.fromMessages`, or of `PromptTemplate.fromTemplate` for a text prompt.",
	takesInput: false,
	unsupported: (prompt) =>
		prompt.messages.map((message) => refusal(message, prompt)).find((reason) => reason !== undefined),
	returns: ({ prompt }) => runtimeType(prompt.format === "text" ? "LangChainTextTemplate" : "LangChainChatTemplate"),
	emit: ({ prompt }) => {
		if (prompt.format === "text") return array(prompt.messages.map((message) => templateText(prompt, message)));
		const pairs = prompt.messages.map((message) => array([string(message.role), templateText(prompt, message)]));
		return array([array(pairs)]);
	},
};

/**
 * LangChain.js: message objects that need no import, and the template form for chains (PROVIDERS.md §10). The messages
 * carry neither model nor settings, they belong to the model object; so every setting has a home: the prompt's `meta`.
 */
export const langchain: Provider = {
	name: "langchain",
	methods: [messages, template],
	answer: {
		name: "fromLangChain",
		doc: "Reads the answer in the message that a LangChain model's `invoke` gave.",
		type: "LangChainAnswer",
		read: "langchainAnswer",
		hasNulls: () => false,
	},
	settings: [
		"maxTokens",
		"temperature",
		"topP",
		"topK",
		"stop",
		"seed",
		"presencePenalty",
		"frequencyPenalty",
		"reasoning",
	],
	ownsModel: () => false,
	check: () => [],
};

/** Why LangChain's f-string notation cannot say a message; undefined where it can. */
function refusal(message: MessageIR, { input }: PromptIR): string | undefined {
	const translated = fString(message.text);
	if (translated.kind === "text") {
		const found = input.fields.find(
			(field) => field.default !== undefined && translated.variables.includes(field.name),
		);
		return found && `LangChain's templates have no defaults, and \`${found.name}\` has one.`;
	}
	return `LangChain's f-string templates cannot express ${translated.reason}.`;
}

function templateText(prompt: PromptIR, message: MessageIR): Expression {
	const translated = fString(message.text);
	if (translated.kind === "refused") throw new Error(`No template for ${prompt.id}: ${translated.reason}`);
	return string(translated.text);
}
