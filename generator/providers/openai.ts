import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import { effectiveSettings } from "../model/effective-settings.ts";
import type { Provider } from "../model/provider.ts";
import { resolveModel } from "../model/resolve-model.ts";
import {
	type ChatCompletionsForm,
	chatCompletionsMethod,
	chatCompletionsSettings,
	checkChatCompletions,
} from "./chat-completions.ts";
import { hasNulls } from "./chat-completions-output.ts";

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
		...checkReasoningModel(document, resolveModel(document, { name: "openai", ownsModel: ownsOpenAIModel }, config)),
	],
};

/** The reasoning models of the o series take no other temperature than their default. */
function checkReasoningModel(document: PromptDocument, model: string | undefined): readonly Diagnostic[] {
	if (model === undefined || !/^o\d/.test(model)) return [];
	return effectiveSettings(document, "openai")
		.entries.filter(({ name, value }) => name === "temperature" && value.value !== 1)
		.map(({ value }) =>
			createDiagnostic("provider-warns", value.span, `${model} may refuse any \`temperature\` but 1.`, {
				hint: "Leave it out: `openai: { temperature: null }`.",
			}),
		);
}
