import type { Diagnostic } from "../model/diagnostic.ts";
import type { CommonSetting, PromptDocument } from "../model/document.ts";
import { messagesOf } from "../model/messages-of.ts";
import { checkResponseFormat, strictLimits } from "./chat-completions-output.ts";
import { checkNames } from "./check-names.ts";
import { between, checkSettings, oneOf } from "./check-settings.ts";
import { checkToolOrder } from "./check-tool-order.ts";
import { checkTools } from "./check-tools.ts";
import { isSystemRole } from "./is-system-role.ts";
import { neighboursOf } from "./neighbours-of.ts";
import { type ProviderTitle, refuseMessage } from "./refuse-message.ts";

/** The keys of a request that common settings become (PROVIDERS.md §12). */
export const mistralSettings = {
	maxTokens: "maxTokens",
	temperature: "temperature",
	topP: "topP",
	stop: "stop",
	seed: "randomSeed",
	presencePenalty: "presencePenalty",
	frequencyPenalty: "frequencyPenalty",
} as const satisfies Partial<Record<CommonSetting, string>>;

const title: ProviderTitle = { name: "mistral", title: "Mistral" };

/** Findings that only Mistral's API makes (PROVIDERS.md §9). */
export const checkMistral = (document: PromptDocument): readonly Diagnostic[] => [
	...checkToolOrder(document, title),
	...checkOrder(document),
	...checkEnd(document),
	...checkNames(document, title),
	...checkResponseFormat(document, "mistral"),
	...checkTools(document, {
		provider: "mistral",
		strict: strictLimits,
		name: /^[A-Za-z0-9_-]{1,64}$/,
		nameWords: "up to 64 letters, digits, `_` and `-`",
	}),
	...checkSettings(document, {
		provider: "mistral",
		ranges: {
			temperature: between(0, 1.5),
			topP: between(0, 1),
			presencePenalty: between(-2, 2),
			frequencyPenalty: between(-2, 2),
			reasoning: oneOf("none", "minimal", "low", "medium", "high", "xhigh"),
		},
		wire: { seed: "randomSeed", reasoning: "reasoningEffort" },
		reserved: {
			model: "Write `model` beside `settings`.",
			messages: "Write the messages in `messages`.",
			stream: "Call `mistral.chat.stream` with the request.",
			...Object.fromEntries(own.map((name) => [name, `Write \`${name}\` beside \`raw\`.`])),
			...(document.output === undefined ? {} : { responseFormat: "It is made of `output`." }),
		},
	}),
];

const own = ["maxTokens", "temperature", "topP", "stop", "presencePenalty", "frequencyPenalty"];

/** Behind what a tool gave the model speaks first, and system messages come before the model speaks. */
function checkOrder({ messages, incomplete }: PromptDocument): readonly Diagnostic[] {
	if (incomplete === true) return [];
	return neighboursOf(messages).flatMap(({ before, message }) => {
		if (before === undefined || before === "nothing" || before.kind !== "message") return [];
		const { value, span } = message.role;
		const follows = before.role.value;
		const isResult = follows === "tool" || follows === "function";
		if (isResult && value === "user") {
			const hint = "Put an assistant message between them";
			return [refuseMessage(title, span, "a user message behind that of a tool", hint)];
		}
		if (!isSystemRole(value) || (!isResult && follows !== "assistant")) return [];
		const hint = "Put it before the first message of the assistant";
		return [refuseMessage(title, span, "a system message behind the assistant's or a tool's", hint)];
	});
}

/** In the end it is the model's turn, or it goes on with what it said. */
function checkEnd({ messages, incomplete }: PromptDocument): readonly Diagnostic[] {
	const last = messages.at(-1);
	if (incomplete === true || last?.kind !== "message") return [];
	if (isSystemRole(last.role.value)) {
		return [
			refuseMessage(title, last.role.span, "a conversation that ends with a system message", "Add a user message"),
		];
	}
	if (last.role.value !== "assistant" || messages.length > 1 || messagesOf(messages).length > 1) return [];
	return [refuseMessage(title, last.role.span, "an assistant message alone", "Put a user message before it")];
}
