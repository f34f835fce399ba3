import type { Provider } from "../model/provider.ts";
import {
	type ChatCompletionsForm,
	chatCompletionsMethod,
	chatCompletionsSettings,
	checkChatCompletions,
} from "./chat-completions.ts";

const form: ChatCompletionsForm = {
	provider: "openai",
	method: "toOpenAI",
	doc: "The body of `openai.chat.completions.create`.",
	request: "OpenAIChatRequest",
	body: "OpenAIChatBody",
	maxTokens: "max_completion_tokens",
};

/** OpenAI's Chat Completions API (PROVIDERS.md §3). */
export const openai: Provider = {
	name: "openai",
	methods: [chatCompletionsMethod(form)],
	settings: chatCompletionsSettings,
	ownsModel: (model) => /^(ft:)?(gpt-|chatgpt-|o\d)[^/]*$/.test(model),
	check: (document) => checkChatCompletions(form, document),
};
