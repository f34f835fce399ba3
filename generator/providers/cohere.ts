import type { Expression, ObjectProperty, TypeNode } from "../model/code.ts";
import { object, property, string } from "../model/code-builders.ts";
import { commonSettings } from "../model/common-settings.ts";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { CommonSetting, PromptDocument } from "../model/document.ts";
import { jsonExpression } from "../model/json-expression.ts";
import type { EmitContext, Provider } from "../model/provider.ts";
import { checkMedia } from "./check-media.ts";
import { checkNames } from "./check-names.ts";
import { atMost, between, checkSettings } from "./check-settings.ts";
import { checkToolOrder } from "./check-tool-order.ts";
import { checkTools } from "./check-tools.ts";
import { askedCohereSchema, checkCohereOutput } from "./cohere-output.ts";
import { messageList } from "./message-list.ts";
import type { ProviderTitle } from "./refuse-message.ts";
import { jsonProperties, modelProperty, namedSettings, settingValue } from "./request-properties.ts";
import { messageType, requestKey, requestType, uncheckedRequest } from "./request-type.ts";
import { chatTools, toolsType } from "./tools.ts";

/** Version 2 of Cohere's chat API (PROVIDERS.md §9), whose client has camelCase names. */
export const cohere: Provider = {
	name: "cohere",
	methods: [
		{
			name: "toCohere",
			doc: "The request of `cohere.chat` of cohere-ai's `CohereClientV2`.",
			takesInput: true,
			returns: typeRequest,
			unchecked: uncheckedRequest("CohereBody", "CohereMessage"),
			emit: emitRequest,
		},
	],
	answer: {
		name: "fromCohere",
		doc: "Reads the answer in what `cohere.chat` gave.",
		type: "CohereAnswer",
		read: "cohereAnswer",
		hasNulls: () => false,
	},
	settings: commonSettings,
	ownsModel: (model) => /^(command|c4ai)-[^/:]*$/.test(model),
	check,
};

const wireNames = {
	maxTokens: "maxTokens",
	temperature: "temperature",
	topP: "p",
	topK: "k",
	stop: "stopSequences",
	seed: "seed",
	presencePenalty: "presencePenalty",
	frequencyPenalty: "frequencyPenalty",
} as const satisfies Partial<Record<CommonSetting, string>>;

function typeRequest(context: EmitContext): TypeNode {
	const { prompt, settings } = context;
	const names = { request: "CohereRequest", body: "CohereBody", messages: messageType(context, "CohereMessage") };
	return requestType(names, settings, settings.raw, [
		...(askedCohereSchema(prompt.output) === undefined ? [] : [requestKey("responseFormat", "CohereResponseFormat")]),
		...toolsType(prompt, "CohereTools"),
	]);
}

function emitRequest(context: EmitContext): Expression {
	const { prompt, settings, schema } = context;
	const { stopSequences: stop, ...named } = namedSettings(settings, wireNames);
	const budget = settingValue(settings, "reasoning");
	const asked = askedCohereSchema(prompt.output);
	return object([
		...modelProperty(settings),
		property("messages", messageList(context, "cohereMessages")),
		...jsonProperties(named),
		...(stop === undefined ? [] : [property("stopSequences", jsonExpression(Array.isArray(stop) ? stop : [stop]))]),
		...(budget === undefined ? [] : [property("thinking", jsonExpression({ type: "enabled", tokenBudget: budget }))]),
		...(asked === undefined
			? []
			: [
					property(
						"responseFormat",
						object([property("type", string("json_object")), property("jsonSchema", schema(asked))]),
					),
				]),
		...tools(context),
		...jsonProperties(settings.raw),
	]);
}

/** A call can be asked for or forbidden; one tool of several cannot be named. */
function tools(context: EmitContext): readonly ObjectProperty[] {
	const list = chatTools(context, {}).filter((each) => each.kind === "property" && each.name === "tools");
	const { toolChoice } = context.prompt;
	const word = toolChoice === "none" ? "NONE" : toolChoice === "required" ? "REQUIRED" : undefined;
	return word === undefined ? list : [...list, property("toolChoice", string(word))];
}

const title: ProviderTitle = { name: "cohere", title: "Cohere" };

function check(document: PromptDocument): readonly Diagnostic[] {
	return [
		...checkToolOrder(document, title),
		...checkMedia(document, title, { kinds: ["image"], asData: [] }),
		...checkNames(document, title),
		...checkCohereOutput(document),
		...checkTools(document, {
			provider: "cohere",
			name: /^[A-Za-z0-9_-]+$/,
			nameWords: "letters, digits, `_` and `-`",
		}),
		...checkChoice(document),
		...checkSettings(document, {
			provider: "cohere",
			ranges: {
				topP: between(0.01, 0.99),
				topK: between(0, 500),
				presencePenalty: between(0, 1),
				frequencyPenalty: between(0, 1),
				stop: atMost(5),
				reasoning: { accepts: Number.isInteger, expected: "a number of tokens" },
			},
			wire: { topP: "p", topK: "k", stop: "stopSequences", reasoning: "thinking" },
			reserved: {
				model: "Write `model` beside `settings`.",
				messages: "Write the messages in `messages`.",
				stream: "Call `cohere.chatStream` with the request.",
				...(document.output === undefined ? {} : { responseFormat: "It is made of `output`." }),
			},
		}),
	];
}

function checkChoice({ tools: given = [], toolChoice }: PromptDocument): readonly Diagnostic[] {
	if (toolChoice === undefined || !given.some(({ name }) => name === toolChoice.value)) return [];
	const message = `Cohere cannot be told to call \`${toolChoice.value}\`, only that some tool is to be called.`;
	return [
		createDiagnostic("provider-refuses", toolChoice.span, message, {
			hint: "Write `toolChoice: required`, or leave `cohere` out of `providers`.",
		}),
	];
}
