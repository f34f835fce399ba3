import type { Provider } from "../model/provider.ts";
import { resolveModel } from "../model/resolve-model.ts";
import {
	type ChatCompletionsForm,
	chatCompletionsMethod,
	chatCompletionsSettings,
	checkChatCompletions,
	openaiEfforts,
	openaiMedia,
} from "./chat-completions.ts";
import { hasNulls } from "./chat-completions-output.ts";
import { checkModel } from "./model-rules.ts";

const form: ChatCompletionsForm = {
	provider: "openai",
	method: "toOpenAI",
	doc: "The body of `openai.chat.completions.create`.",
	request: "OpenAIChatRequest",
	body: "OpenAIChatBody",
	message: "OpenAIMessage",
	convert: "openaiMessages",
	title: "OpenAI's Chat Completions API",
	maxTokens: "max_completion_tokens",
	efforts: openaiEfforts,
	media: openaiMedia,
	takesNames: true,
};

/** Whether a plain name is that of a model of OpenAI's. */
export const ownsOpenAIModel = (model: string): boolean => /^(ft:)?(gpt-|chatgpt-|o\d)[^/]*$/.test(model);

/** OpenAI's Chat Completions API (PROVIDERS.md §3). */
export const openai: Provider = {
	name: "openai",
	methods: [chatCompletionsMethod(form)],
	answer: {
		name: "fromOpenAI",
		doc: "Reads the answer in what `openai.chat.completions.create` gave.",
		type: "OpenAICompletion",
		read: "openaiAnswer",
		hasNulls,
	},
	settings: chatCompletionsSettings,
	ownsModel: ownsOpenAIModel,
	check: (document, config) => [
		...checkChatCompletions(form, document),
		...checkModel(document, "openai", resolveModel(document, { name: "openai", ownsModel: ownsOpenAIModel }, config)),
	],
};
