import { array, arrayType, call, object, property, runtimeType, runtimeValue, string } from "../model/code-builders.ts";
import { commonSettings } from "../model/common-settings.ts";
import type { Provider, ProviderMethod } from "../model/provider.ts";
import { checkFunctionResults } from "./check-function-results.ts";
import { checkMedia } from "./check-media.ts";
import { langchainTemplate } from "./langchain-template.ts";
import type { ProviderTitle } from "./refuse-message.ts";
import { messageType } from "./request-type.ts";

const title: ProviderTitle = { name: "langchain", title: "LangChain" };

const messages: ProviderMethod = {
	name: "toLangChain",
	doc: "The messages for a LangChain model's `invoke`.",
	takesInput: true,
	unchecked: arrayType(runtimeType("LangChainMessage")),
	returns: (context) => {
		const [message = runtimeType("LangChainTextMessage")] = messageType(context, "LangChainMessage");
		return arrayType(message);
	},
	emit: ({ prompt, text, conversation }) => {
		if (conversation !== undefined) return call(runtimeValue("langchainMessages"), string(prompt.id), conversation);
		return array(
			prompt.messages.map((message) =>
				object([property("role", string(message.role)), property("content", text(message))]),
			),
		);
	},
};

/**
 * LangChain.js: message objects that need no import, and the template form for chains (PROVIDERS.md §10). The messages
 * carry neither model nor settings, they belong to the model object; so every setting has a home: the prompt's `meta`.
 */
export const langchain: Provider = {
	name: "langchain",
	methods: [messages, langchainTemplate],
	answer: {
		name: "fromLangChain",
		doc: "Reads the answer in the message that a LangChain model's `invoke` gave.",
		type: "LangChainAnswer",
		read: "langchainAnswer",
		hasNulls: () => false,
	},
	settings: commonSettings,
	ownsModel: () => false,
	check: (document) => [
		...checkFunctionResults(document, title),
		...checkMedia(document, title, { kinds: ["image", "audio", "file"], asData: ["audio", "file"] }),
	],
};
