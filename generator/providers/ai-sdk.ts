import type { Expression, ObjectProperty, TypeNode } from "../model/code.ts";
import { array, call, object, property, runtimeValue, spread, string } from "../model/code-builders.ts";
import { commonSettings } from "../model/common-settings.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { CommonSetting, PromptDocument } from "../model/document.ts";
import type { MessageIR, ProviderSettingsIR } from "../model/prompt-ir.ts";
import type { EmitContext, Provider } from "../model/provider.ts";
import { aiSdkTools, aiSdkToolsType } from "./ai-sdk-tools.ts";
import { checkNames } from "./check-names.ts";
import { checkSettings, oneOf } from "./check-settings.ts";
import { checkSystemFirst } from "./check-system-first.ts";
import { checkToolOrder } from "./check-tool-order.ts";
import type { ProviderTitle } from "./refuse-message.ts";
import { jsonProperties, modelProperty, namedSettings } from "./request-properties.ts";
import { messageType, requestType, uncheckedRequest } from "./request-type.ts";
import { splitSystem } from "./split-system.ts";

/** The arguments that common settings become (PROVIDERS.md §12); `reasoning` is known from version 7 on. */
const names = {
	maxTokens: "maxOutputTokens",
	temperature: "temperature",
	topP: "topP",
	topK: "topK",
	stop: "stopSequences",
	seed: "seed",
	presencePenalty: "presencePenalty",
	frequencyPenalty: "frequencyPenalty",
	reasoning: "reasoning",
} as const satisfies Partial<Record<CommonSetting, string>>;

/**
 * Vercel's AI SDK (PROVIDERS.md §8): system texts stand beside the messages. What an answer is to be is an object of the SDK's own,
 * which the call makes of the prompt's `output`: `Output.object({ schema: prompts.triage.output })`.
 */
export const aiSdk: Provider = {
	name: "ai-sdk",
	methods: [
		{
			name: "toAISDK",
			doc: "What `generateText` and `streamText` of the AI SDK take beside a model.",
			takesInput: true,
			returns: typeOfRequest,
			unchecked: uncheckedRequest("AISDKBody", "AISDKMessage"),
			emit: emitRequest,
		},
	],
	answer: {
		name: "fromAISDK",
		doc: "Reads the answer in what `generateText` gave.",
		type: "AISDKAnswer",
		read: "aiSdkAnswer",
		hasNulls: () => false,
	},
	settings: commonSettings,
	ownsModel: () => false,
	check,
};

function typeOfRequest(context: EmitContext): TypeNode {
	const { settings } = context;
	const { reasoning } = namedSettings(settings, names);
	const request = {
		request: "AISDKRequest",
		body: "AISDKBody",
		messages: messageType(context, "AISDKMessage"),
	};
	const extras = { ...(reasoning === undefined ? {} : { reasoning }), ...settings.raw };
	return requestType(request, settings, extras, aiSdkToolsType(context));
}

function emitRequest(context: EmitContext): Expression {
	return object([
		...modelProperty(context.settings),
		...conversationProperties(context),
		...jsonProperties(settingValues(context.settings)),
		...aiSdkTools(context),
		...jsonProperties(context.settings.raw),
	]);
}

function settingValues(settings: ProviderSettingsIR): ReturnType<typeof namedSettings> {
	const { stopSequences: stop, ...named } = namedSettings(settings, names);
	return { ...named, ...(stop === undefined ? {} : { stopSequences: Array.isArray(stop) ? stop : [stop] }) };
}

function conversationProperties({ prompt, conversation: whole, text }: EmitContext): readonly ObjectProperty[] {
	if (whole !== undefined) return [spread(call(runtimeValue("aiSdkMessages"), string(prompt.id), whole))];
	const { system, conversation } = splitSystem(prompt.messages);
	const write = (message: MessageIR): Expression =>
		object([property("role", string(message.role)), property("content", text(message))]);
	const [only, ...others] = system;
	return [
		...(only === undefined ? [] : [property("system", others.length === 0 ? text(only) : array(system.map(write)))]),
		property("messages", array(conversation.map(write))),
	];
}

const title: ProviderTitle = { name: "ai-sdk", title: "The AI SDK" };

function check(document: PromptDocument): readonly Diagnostic[] {
	return [
		...checkSystemFirst(document, title),
		...checkToolOrder(document, title),
		...checkNames(document, title),
		...checkSettings(document, {
			provider: "ai-sdk",
			ranges: { reasoning: oneOf("provider-default", "none", "minimal", "low", "medium", "high", "xhigh") },
			wire: names,
			reserved: {
				model: "Write `model` beside `settings`.",
				messages: "Write the messages in `messages`.",
				prompt: "Write the messages in `messages`.",
				system: "Write a system message.",
				instructions: "Write a system message.",
				...(document.tools === undefined ? {} : { tools: "Write `tools` beside `messages`." }),
				...(document.toolChoice === undefined ? {} : { toolChoice: "Write `toolChoice` beside `tools`." }),
			},
		}),
	];
}
