import type { Expression, TypeNode } from "../model/code.ts";
import { array, call, object, property, runtimeType, runtimeValue, string } from "../model/code-builders.ts";
import type { OutputDocument } from "../model/document.ts";
import { isAskedNatively } from "../model/is-asked-natively.ts";
import type { JsonValue } from "../model/json.ts";
import type { MessageIR, ProviderSettingsIR } from "../model/prompt-ir.ts";
import type { EmitContext, Provider } from "../model/provider.ts";
import { contentOf, isDroppable } from "./blank-text.ts";
import { hasNulls, openaiFormat, strictLimits } from "./chat-completions-output.ts";
import { messageList } from "./message-list.ts";
import { checkMistral, mistralSettings } from "./mistral-check.ts";
import { jsonProperties, modelProperty, namedSettings } from "./request-properties.ts";
import { messageType, requestKey, requestType, uncheckedRequest } from "./request-type.ts";
import { chatTools, toolsType } from "./tools.ts";

/** Mistral's chat API (PROVIDERS.md §9), whose client has camelCase names and enforces an order of roles. */
export const mistral: Provider = {
	name: "mistral",
	methods: [
		{
			name: "toMistral",
			doc: "The request of `mistral.chat.complete` of @mistralai/mistralai.",
			takesInput: true,
			returns: typeRequest,
			unchecked: uncheckedRequest("MistralBody", "MistralMessage"),
			emit: emitRequest,
		},
	],
	answer: {
		name: "fromMistral",
		doc: "Reads the answer in what `mistral.chat.complete` gave.",
		type: "MistralAnswer",
		read: "mistralAnswer",
		// Strict mode is that of the client's own converter, which asks for every field as OpenAI's does.
		hasNulls,
	},
	settings: ["maxTokens", "temperature", "topP", "stop", "seed", "presencePenalty", "frequencyPenalty", "reasoning"],
	ownsModel: (model) =>
		/^(ft:)?(open-)?(mistral|mixtral|ministral|magistral|codestral|devstral|pixtral|voxtral)-[^/:]*$/.test(model),
	check: checkMistral,
};

function typeRequest(context: EmitContext): TypeNode {
	const { prompt, settings } = context;
	const messages = mayDrop(context) ? [runtimeType("MistralMessage")] : messageType(context, "MistralMessage");
	return requestType({ request: "MistralRequest", body: "MistralBody", messages }, settings, settings.raw, [
		...(isAskedNatively(prompt.output) ? [requestKey("responseFormat", "MistralResponseFormat")] : []),
		...toolsType(prompt, "MistralTools"),
	]);
}

function emitRequest(context: EmitContext): Expression {
	const { prompt, settings } = context;
	return object([
		...modelProperty(settings),
		property("messages", messagesOf(context)),
		...jsonProperties(settingsOf(settings)),
		...(isAskedNatively(prompt.output) ? [property("responseFormat", responseFormat(context, prompt.output))] : []),
		...chatTools(context, { strict: strictLimits }).map((each) =>
			each.kind === "property" && each.name === "tool_choice" ? { ...each, name: "toolChoice" } : each,
		),
		...jsonProperties(settings.raw),
	]);
}

const settingsOf = (settings: ProviderSettingsIR): Record<string, JsonValue> =>
	namedSettings(settings, { ...mistralSettings, reasoning: "reasoningEffort" });

/** The API refuses blank texts of the assistant's alone: then the converter leaves them out. */
const mayDrop = ({ prompt, conversation }: EmitContext): boolean =>
	conversation === undefined && prompt.messages.some((message) => message.role === "assistant" && isDroppable(message));

function messagesOf(context: EmitContext): Expression {
	const { prompt, conversation } = context;
	const last = prompt.messages.at(-1);
	if (conversation !== undefined || last?.role !== "assistant") {
		const list = messageList(context, "mistralMessages");
		return mayDrop(context) ? call(runtimeValue("mistralMessages"), string(prompt.id), list) : list;
	}
	const converts = mayDrop(context);
	const list = array(prompt.messages.map((message) => messageOf(context, message, message === last && !converts)));
	return converts ? call(runtimeValue("mistralMessages"), string(prompt.id), list) : list;
}

/** With `prefix` the answer goes on with the text. */
const messageOf = (context: EmitContext, message: MessageIR, isPrefix: boolean): Expression =>
	object([
		property("role", string(message.role)),
		property("content", message.role === "assistant" ? contentOf(context, message) : context.text(message)),
		...(isPrefix ? [property("prefix", { kind: "boolean", value: true })] : []),
	]);

function responseFormat(context: EmitContext, output: OutputDocument): Expression {
	const format = openaiFormat(context, output).map((each) =>
		each.kind === "property" && each.name === "schema" ? { ...each, name: "schemaDefinition" } : each,
	);
	return object([property("type", string("json_schema")), property("jsonSchema", object(format))]);
}
