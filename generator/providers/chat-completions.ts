import { array, call, object, property, runtimeValue, string } from "../model/code-builders.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { CommonSetting, PromptDocument } from "../model/document.ts";
import type { JsonValue } from "../model/json.ts";
import { messagesOf } from "../model/messages-of.ts";
import type { ProviderSettingsIR } from "../model/prompt-ir.ts";
import type { ProviderMethod } from "../model/provider.ts";
import type { ProviderName } from "../model/provider-name.ts";
import { checkResponseFormat, responseFormat, responseFormatType, strictLimits } from "./chat-completions-output.ts";
import { checkMedia, type MediaLimits } from "./check-media.ts";
import { checkNames } from "./check-names.ts";
import { atMost, between, checkSettings, oneOf } from "./check-settings.ts";
import { checkToolOrder } from "./check-tool-order.ts";
import { checkTools } from "./check-tools.ts";
import type { ProviderTitle } from "./refuse-message.ts";
import { jsonProperties, modelProperty, namedSettings, settingValue } from "./request-properties.ts";
import { messageType, requestType, uncheckedRequest } from "./request-type.ts";
import { chatTools, toolsType } from "./tools.ts";

/** What differs between the APIs that take a Chat Completions body. */
export type ChatCompletionsForm = {
	readonly provider: ProviderName;
	readonly method: string;
	readonly doc: string;
	readonly request: string;
	readonly body: string;
	/** The runtime's type of a message that is more than a text, and the runtime's function that makes them. */
	readonly message: string;
	readonly convert: string;
	/** As people say it. */
	readonly title: string;
	readonly maxTokens: "max_completion_tokens" | "max_tokens";
	/** The words that `reasoning_effort` takes. */
	readonly efforts: readonly string[];
	/** What it takes of media. */
	readonly media: MediaLimits;
	/** Whether a message may say who speaks. */
	readonly takesNames: boolean;
};

/** What OpenAI's own API takes of media, and those that hand on to others. */
export const openaiMedia: MediaLimits = {
	kinds: ["image", "audio", "file"],
	asData: ["audio", "file"],
	audio: ["audio/wav", "audio/x-wav", "audio/wave", "audio/vnd.wave", "audio/mpeg", "audio/mp3"],
};

/** How hard OpenAI's models can be told to think. */
export const openaiEfforts = ["none", "minimal", "low", "medium", "high", "xhigh", "max"] as const;

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
	isBody: true,
	unchecked: uncheckedRequest(form.body, form.message),
	returns: (context) => {
		const { settings } = context;
		const names = { ...form, messages: messageType(context, form.message) };
		return requestType(names, settings, { ...reasoning(settings), ...settings.raw }, [
			...responseFormatType(context),
			...toolsType(context.prompt, "OpenAIChatTools"),
		]);
	},
	emit: (context) => {
		const { prompt, settings, text, conversation } = context;
		const texts = prompt.messages.map((message) =>
			object([property("role", string(message.role)), property("content", text(message))]),
		);
		return object([
			...modelProperty(settings),
			property(
				"messages",
				conversation === undefined ? array(texts) : call(runtimeValue(form.convert), string(prompt.id), conversation),
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
	...checkCalls(document, titleOf(form)),
	...checkMedia(document, titleOf(form), form.media),
	...(form.takesNames ? [] : checkNames(document, titleOf(form))),
	...checkSettings(document, {
		provider: form.provider,
		ranges: {
			temperature: between(0, 2),
			topP: between(0, 1),
			presencePenalty: between(-2, 2),
			frequencyPenalty: between(-2, 2),
			stop: atMost(4),
			reasoning: oneOf(...form.efforts),
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

const titleOf = ({ provider, title }: ChatCompletionsForm): ProviderTitle => ({ name: provider, title });

/** What a function gave may stand alone: the API has a role of its own for it. */
function checkCalls(document: PromptDocument, provider: ProviderTitle): readonly Diagnostic[] {
	const functions = messagesOf(document.messages).filter(({ role }) => role.value === "function");
	return checkToolOrder(document, provider).filter(({ span }) => !functions.some(({ role }) => role.span === span));
}

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
