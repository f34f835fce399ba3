import type { Provider } from "../model/provider.ts";
import {
	type ChatCompletionsForm,
	chatCompletionsMethod,
	chatCompletionsSettings,
	checkChatCompletions,
	openaiEfforts,
	openaiMedia,
} from "./chat-completions.ts";
import { hasNulls } from "./chat-completions-output.ts";

const form: ChatCompletionsForm = {
	provider: "litellm",
	method: "toLiteLLM",
	doc: "The body of the openai client's `chat.completions.create`, its `baseURL` being a LiteLLM proxy.",
	request: "LiteLLMRequest",
	body: "LiteLLMBody",
	message: "LiteLLMMessage",
	convert: "litellmMessages",
	title: "LiteLLM",
	maxTokens: "max_tokens",
	efforts: openaiEfforts,
	media: openaiMedia,
	takesNames: true,
};

/** A LiteLLM proxy behind the openai client: the chat form with `max_tokens` and `provider/model` names (PROVIDERS.md §11). */
export const litellm: Provider = {
	name: "litellm",
	methods: [chatCompletionsMethod(form)],
	answer: {
		name: "fromLiteLLM",
		doc: "Reads the answer in what the proxy gave.",
		type: "OpenAICompletion",
		read: "openaiAnswer",
		hasNulls,
	},
	settings: chatCompletionsSettings,
	ownsModel: (model) => model.includes("/"),
	check: (document) => checkChatCompletions(form, document),
};
