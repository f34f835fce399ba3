import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import { isAskedNatively } from "../model/is-asked-natively.ts";
import type { Provider } from "../model/provider.ts";
import { bedrockSettings, emitBedrock, typeBedrock } from "./bedrock-emit.ts";
import { bedrockLimits } from "./bedrock-output.ts";
import { checkBedrockTools } from "./bedrock-tools.ts";
import { checkCacheMarks } from "./check-cache-marks.ts";
import { checkNames } from "./check-names.ts";
import { checkOutput } from "./check-output.ts";
import { between, checkSettings, oneOf } from "./check-settings.ts";
import { checkSystemFirst } from "./check-system-first.ts";
import { checkToolOrder } from "./check-tool-order.ts";
import { firstTurn } from "./first-turn.ts";
import { fitSchema } from "./fit-schema.ts";
import { prefillOf } from "./prefill-of.ts";
import { type ProviderTitle, refuseMessage } from "./refuse-message.ts";
import { uncheckedRequest } from "./request-type.ts";

/**
 * Amazon Bedrock's Converse (PROVIDERS.md §7): system texts have a place of their own, the turns of user and assistant
 * alternate and begin with the user's, and blocks are told apart by their key.
 */
export const bedrock: Provider = {
	name: "bedrock",
	methods: [
		{
			name: "toBedrock",
			doc: "The input of `ConverseCommand` of @aws-sdk/client-bedrock-runtime.",
			takesInput: true,
			returns: typeBedrock,
			unchecked: uncheckedRequest("BedrockBody", "BedrockMessage", "modelId"),
			emit: emitBedrock,
		},
	],
	answer: {
		name: "fromBedrock",
		doc: "Reads the answer in what `client.send(new ConverseCommand(…))` gave.",
		type: "BedrockAnswer",
		read: "bedrockAnswer",
		hasNulls: () => false,
	},
	settings: ["maxTokens", "temperature", "topP", "stop", "reasoning"],
	ownsModel: (model) => /^arn:aws[\w-]*:bedrock:/.test(model) || isModelId.test(model),
	check,
};

/** `anthropic.claude-…`, or with a region's inference profile before it: `eu.anthropic.claude-…`. */
const isModelId = /^(?:[a-z]{2,6}\.)?(?:ai21|amazon|anthropic|cohere|deepseek|meta|mistral|openai|qwen|writer)\.[^/]+$/;

const title: ProviderTitle = { name: "bedrock", title: "Bedrock" };

function check(document: PromptDocument): readonly Diagnostic[] {
	return [
		...checkSystemFirst(document, title),
		...checkToolOrder(document, title),
		...checkStart(document),
		...checkEnd(document),
		...checkCacheMarks(document, title),
		...checkNames(document, title),
		...checkBedrockTools(document),
		...(isAskedNatively(document.output)
			? checkOutput(document, "bedrock", fitSchema(document.output.type, bedrockLimits).problems)
			: []),
		...checkSettings(document, {
			provider: "bedrock",
			ranges: {
				temperature: between(0, 1),
				topP: between(0, 1),
				reasoning: oneOf("low", "medium", "high", "xhigh", "max"),
			},
			wire: bedrockSettings,
			reserved: {
				modelId: "Write `model` beside `settings`.",
				messages: "Write the messages in `messages`.",
				system: "Write a system message.",
				inferenceConfig: "Write its keys in `settings`.",
				outputConfig: "It is made of `output` and `reasoning`.",
				...(document.tools === undefined ? {} : { toolConfig: "It is made of `tools` and `toolChoice`." }),
			},
		}),
	];
}

/** The first turn has to be the user's (PROVIDERS.md §7). */
function checkStart(document: PromptDocument): readonly Diagnostic[] {
	const first = firstTurn(document);
	if (first?.role.value !== "assistant") return [];
	const what = "a conversation that begins with an assistant message";
	return [refuseMessage(title, first.role.span, what, "Put a user message before it")];
}

function checkEnd(document: PromptDocument): readonly Diagnostic[] {
	const prefill = prefillOf(document);
	if (prefill === undefined) return [];
	const message = "Many of Bedrock's models refuse a conversation that ends with an assistant message.";
	return [createDiagnostic("provider-warns", prefill.role.span, message, { hint: "End with a user message." })];
}
