import { array, object, property, string } from "../model/code-builders.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { CommonSetting, PromptDocument } from "../model/document.ts";
import type { JsonValue } from "../model/json.ts";
import type { ProviderSettingsIR } from "../model/prompt-ir.ts";
import type { ProviderMethod } from "../model/provider.ts";
import type { ProviderName } from "../model/provider-name.ts";
import { checkResponseFormat, responseFormat, responseFormatType, strictLimits } from "./chat-completions-output.ts";
import { atMost, between, checkSettings, oneOf } from "./check-settings.ts";
import { checkTools } from "./check-tools.ts";
import { jsonProperties, modelProperty, namedSettings, settingValue } from "./request-properties.ts";
import { requestType } from "./request-type.ts";
import { chatTools, toolsType } from "./tools.ts";

/** What differs between the APIs that take a Chat Completions body. */
export type ChatCompletionsForm = {
	readonly provider: ProviderName;
	readonly method: string;
	readonly doc: string;
	readonly request: string;
	readonly body: string;
	readonly maxTokens: "max_completion_tokens" | "max_tokens";
};

/** The common settings that a Chat Completions body has a key for (PROVIDERS.md §12). */
export const chatCompletionsSettings: readonly CommonSetting[] = [
	"maxTokens",
	"temperature",
	"topP",
	"stop",
	"seed",
	"presencePenalty",
	"frequencyPenalty",
	"reasoning",
];

/** The function that returns a Chat Completions body. */
export const chatCompletionsMethod = (form: ChatCompletionsForm): ProviderMethod => ({
	name: form.method,
	doc: form.doc,
	takesInput: true,
	returns: (context) => {
		const { settings } = context;
		return requestType(form, settings, { ...reasoning(settings), ...settings.raw }, [
			...responseFormatType(context),
			...toolsType(context.prompt, "OpenAIChatTools"),
		]);
	},
	emit: (context) => {
		const { prompt, settings, text } = context;
		return object([
			...modelProperty(settings),
			property(
				"messages",
				array(
					prompt.messages.map((message) =>
						object([property("role", string(message.role)), property("content", text(message))]),
					),
				),
			),
			...jsonProperties(namedSettings(settings, wireNames(form))),
			...jsonProperties(reasoning(settings)),
			...responseFormat(context),
			...chatTools(context, { strict: strictLimits }),
			...jsonProperties(settings.raw),
		]);
	},
});

/** What OpenAI's APIs take of tools (PROVIDERS.md §3; at most 128 by the API's own description). */
export const openaiTools = {
	name: /^[A-Za-z0-9_-]{1,64}$/,
	nameWords: "up to 64 letters, digits, `_` and `-`",
	most: 128,
} as const;

/** Findings about values that the API refuses (PROVIDERS.md §3). */
export const checkChatCompletions = (form: ChatCompletionsForm, document: PromptDocument): readonly Diagnostic[] => [
	...checkResponseFormat(document, form.provider),
	...checkTools(document, { provider: form.provider, strict: strictLimits, ...openaiTools }),
	...checkSettings(document, {
		provider: form.provider,
		ranges: {
			temperature: between(0, 2),
			topP: between(0, 1),
			presencePenalty: between(-2, 2),
			frequencyPenalty: between(-2, 2),
			stop: atMost(4),
			reasoning: oneOf("none", "minimal", "low", "medium", "high", "xhigh", "max"),
		},
		wire: { ...wireNames(form), reasoning: "reasoning_effort" },
		reserved: {
			model: "Write `model` beside `settings`.",
			messages: "Write the messages in `messages`.",
			stream: "Add it at the call: `{ ...request, stream: true }`.",
			...(document.output === undefined ? {} : { response_format: "It is made of `output`." }),
			...(document.tools === undefined ? {} : { tools: "Write `tools` beside `messages`." }),
			...(document.toolChoice === undefined ? {} : { tool_choice: "Write `toolChoice` beside `tools`." }),
		},
	}),
];

const wireNames = (form: ChatCompletionsForm) =>
	({
		maxTokens: form.maxTokens,
		temperature: "temperature",
		topP: "top_p",
		stop: "stop",
		seed: "seed",
		presencePenalty: "presence_penalty",
		frequencyPenalty: "frequency_penalty",
	}) as const satisfies Partial<Record<CommonSetting, string>>;

/** Apart from the others: openai 4 knows three efforts and openai 6 seven, so the type says the very one. */
function reasoning(settings: ProviderSettingsIR): Record<string, JsonValue> {
	const effort = settingValue(settings, "reasoning");
	return effort === undefined ? {} : { reasoning_effort: effort };
}
