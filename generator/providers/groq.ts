import type { Provider } from "../model/provider.ts";
import {
	type ChatCompletionsForm,
	chatCompletionsMethod,
	chatCompletionsSettings,
	checkChatCompletions,
} from "./chat-completions.ts";
import { hasNulls } from "./chat-completions-output.ts";

const form: ChatCompletionsForm = {
	provider: "groq",
	method: "toGroq",
	doc: "The body of `groq.chat.completions.create` of groq-sdk.",
	request: "OpenAIChatRequest",
	body: "OpenAIChatBody",
	message: "PlainChatMessage",
	convert: "plainChatMessages",
	title: "Groq",
	maxTokens: "max_completion_tokens",
	efforts: ["none", "default", "low", "medium", "high"],
	media: { kinds: ["image"], asData: [] },
	takesNames: false,
};

/** No model of Groq's takes them (groq-sdk 1.6, resources/chat/completions.d.ts). */
const homeless: readonly string[] = ["presencePenalty", "frequencyPenalty"];

/**
 * Groq's Chat Completions API: OpenAI's, but names of speakers and keys that it does not know are answered by 400
 * (console.groq.com/docs/openai), breakpoints for the cache among them.
 */
export const groq: Provider = {
	name: "groq",
	methods: [chatCompletionsMethod(form)],
	answer: {
		name: "fromGroq",
		doc: "Reads the answer in what `groq.chat.completions.create` gave.",
		type: "OpenAICompletion",
		read: "openaiAnswer",
		hasNulls,
	},
	settings: chatCompletionsSettings.filter((name) => !homeless.includes(name)),
	ownsModel: (model) => /^(llama-[\d.]+-\d+b-(versatile|instant)|compound-beta(-mini)?)$/.test(model),
	check: (document) => checkChatCompletions(form, document),
};
