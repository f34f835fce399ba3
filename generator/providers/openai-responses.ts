import type { Expression, TypeNode } from "../model/code.ts";
import { array, call, object, property, runtimeValue, string } from "../model/code-builders.ts";
import type { ResolvedConfig } from "../model/config.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import { isAskedNatively } from "../model/is-asked-natively.ts";
import type { JsonValue } from "../model/json.ts";
import type { ProviderSettingsIR } from "../model/prompt-ir.ts";
import type { EmitContext, Provider } from "../model/provider.ts";
import { resolveModel } from "../model/resolve-model.ts";
import { openaiTools } from "./chat-completions.ts";
import { checkResponseFormat, hasNulls, openaiFormat, strictLimits } from "./chat-completions-output.ts";
import { checkFunctionResults } from "./check-function-results.ts";
import { checkMedia } from "./check-media.ts";
import { checkNames } from "./check-names.ts";
import { atLeast, between, checkSettings, oneOf } from "./check-settings.ts";
import { checkTools } from "./check-tools.ts";
import { checkModel } from "./model-rules.ts";
import { ownsOpenAIModel } from "./openai.ts";
import type { ProviderTitle } from "./refuse-message.ts";
import { jsonProperties, modelProperty, namedSettings, settingValue } from "./request-properties.ts";
import { messageType, requestKey, requestType, uncheckedRequest } from "./request-type.ts";
import { responsesTools, toolsType } from "./tools.ts";

/** OpenAI's Responses API (PROVIDERS.md §4): the messages are items of `input`, and there is no stop, seed or penalty. */
export const openaiResponses: Provider = {
	name: "openai-responses",
	methods: [
		{
			name: "toOpenAIResponses",
			doc: "The body of `openai.responses.create`.",
			takesInput: true,
			isBody: true,
			returns: typeRequest,
			unchecked: uncheckedRequest("OpenAIResponsesBody", "OpenAIResponsesItem"),
			emit: emitRequest,
		},
	],
	answer: {
		name: "fromOpenAIResponses",
		doc: "Reads the answer in what `openai.responses.create` gave.",
		type: "OpenAIResponse",
		read: "openaiResponseAnswer",
		hasNulls,
	},
	settings: ["maxTokens", "temperature", "topP", "reasoning"],
	ownsModel: ownsOpenAIModel,
	modelsOf: "openai",
	check,
};

function typeRequest(context: EmitContext): TypeNode {
	const { prompt, settings } = context;
	const names = {
		request: "OpenAIResponsesRequest",
		body: "OpenAIResponsesBody",
		messages: messageType(context, "OpenAIResponsesItem"),
	};
	return requestType(names, settings, { ...reasoning(settings), ...settings.raw }, [
		...(isAskedNatively(prompt.output) ? [requestKey("text", "OpenAIResponsesText")] : []),
		...toolsType(prompt, "OpenAIResponsesTools"),
	]);
}

function emitRequest(context: EmitContext): Expression {
	const { prompt, settings, text, conversation } = context;
	const items = prompt.messages.map((message) =>
		object([property("role", string(message.role)), property("content", text(message))]),
	);
	const format = isAskedNatively(prompt.output)
		? [property("type", string("json_schema")), ...openaiFormat(context, prompt.output)]
		: undefined;
	return object([
		...modelProperty(settings),
		property(
			"input",
			conversation === undefined
				? array(items)
				: call(runtimeValue("openaiResponsesInput"), string(prompt.id), conversation),
		),
		...jsonProperties(namedSettings(settings, wireNames)),
		...jsonProperties(reasoning(settings)),
		...responsesTools(context, { strict: strictLimits }),
		...(format === undefined ? [] : [property("text", object([property("format", object(format))]))]),
		...jsonProperties(settings.raw),
	]);
}

const wireNames = { maxTokens: "max_output_tokens", temperature: "temperature", topP: "top_p" } as const;

function reasoning(settings: ProviderSettingsIR): Record<string, JsonValue> {
	const effort = settingValue(settings, "reasoning");
	return effort === undefined ? {} : { reasoning: { effort } };
}

const title: ProviderTitle = { name: "openai-responses", title: "OpenAI's Responses API" };

function check(document: PromptDocument, config: ResolvedConfig): readonly Diagnostic[] {
	const owner = { name: "openai-responses", ownsModel: ownsOpenAIModel, modelsOf: "openai" } as const;
	return [
		...checkModel(document, "openai-responses", resolveModel(document, owner, config)),
		...checkFunctionResults(document, title),
		...checkMedia(document, title, { kinds: ["image", "file"], asData: [] }),
		...checkNames(document, title),
		...checkResponseFormat(document, "openai-responses"),
		...checkTools(document, { provider: "openai-responses", strict: strictLimits, ...openaiTools }),
		...checkSettings(document, {
			provider: "openai-responses",
			ranges: {
				maxTokens: atLeast(16),
				temperature: between(0, 2),
				topP: between(0, 1),
				reasoning: oneOf("none", "minimal", "low", "medium", "high", "xhigh", "max"),
			},
			wire: wireNames,
			reserved: {
				model: "Write `model` beside `settings`.",
				input: "Write the messages in `messages`.",
				instructions: "Write a system message.",
				stream: "Add it at the call: `{ ...request, stream: true }`.",
				...(document.output === undefined ? {} : { text: "It is made of `output`." }),
				...(document.tools === undefined ? {} : { tools: "Write `tools` beside `messages`." }),
				...(document.toolChoice === undefined ? {} : { tool_choice: "Write `toolChoice` beside `tools`." }),
			},
		}),
	];
}
