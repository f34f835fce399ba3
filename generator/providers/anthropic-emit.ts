import type { Expression, ObjectProperty, TypeNode } from "../model/code.ts";
import {
	array,
	arrow,
	call,
	identifier,
	member,
	not,
	object,
	property,
	runtimeValue,
	spread,
	string,
} from "../model/code-builders.ts";
import type { JsonValue } from "../model/json.ts";
import { jsonExpression } from "../model/json-expression.ts";
import type { MessageIR, ProviderSettingsIR } from "../model/prompt-ir.ts";
import type { EmitContext } from "../model/provider.ts";
import { anthropicLimits } from "./anthropic-output.ts";
import { contentOf, isDroppable } from "./blank-text.ts";
import { askedSchema } from "./fit-schema.ts";
import { jsonProperties, modelProperty, settingValue } from "./request-properties.ts";
import { messageType, requestKey, requestType } from "./request-type.ts";
import { splitSystem } from "./split-system.ts";
import { anthropicTools, toolsType } from "./tools.ts";

/** What is sent where a prompt says nothing: the API demands `max_tokens`. */
const defaultMaxTokens = 4096;

/** The type of Anthropic's request. */
export function typeAnthropic(context: EmitContext): TypeNode {
	const { prompt, settings } = context;
	return requestType(
		{
			request: "AnthropicRequest",
			body: "AnthropicBody",
			messages: messageType(context, "AnthropicMessage"),
		},
		settings,
		{ ...effort(settings), ...settings.raw },
		[
			...(askedSchema(prompt.output, anthropicLimits) === undefined
				? []
				: [requestKey("output_config", "AnthropicOutputConfig")]),
			...toolsType(prompt, "AnthropicTools"),
		],
	);
}

/** The expression of Anthropic's request. */
export function emitAnthropic(context: EmitContext): Expression {
	const { settings } = context;
	const stop = settingValue(settings, "stop");
	return object([
		...modelProperty(settings),
		property("max_tokens", jsonExpression(settingValue(settings, "maxTokens") ?? defaultMaxTokens)),
		...conversationProperties(context),
		...(stop === undefined ? [] : [property("stop_sequences", jsonExpression(Array.isArray(stop) ? stop : [stop]))]),
		...outputConfig(context),
		...anthropicTools(context, { strict: anthropicLimits }),
		...jsonProperties(settings.raw),
	]);
}

function conversationProperties(context: EmitContext): readonly ObjectProperty[] {
	const { prompt, conversation: whole } = context;
	if (whole !== undefined) return [spread(call(runtimeValue("anthropicMessages"), string(prompt.id), whole))];
	const { system, conversation } = splitSystem(prompt.messages);
	return [...systemProperties(context, system), property("messages", messages(context, conversation))];
}

function messages(context: EmitContext, conversation: readonly MessageIR[]): Expression {
	const list = array(
		conversation.map((message) =>
			object([property("role", string(message.role)), property("content", contentOf(context, message))]),
		),
	);
	return conversation.some(isDroppable) ? call(runtimeValue("withoutBlank"), string(context.prompt.id), list) : list;
}

function systemProperties(context: EmitContext, hoisted: readonly MessageIR[]): readonly ObjectProperty[] {
	const [only, ...others] = hoisted;
	if (only === undefined) return [];
	if (others.length > 0) return [property("system", systemBlocks(context, hoisted))];
	if (!isDroppable(only)) return [property("system", contentOf(context, only))];
	return [spread(call(runtimeValue("unlessBlank"), string("system"), context.text(only)))];
}

function systemBlocks(context: EmitContext, hoisted: readonly MessageIR[]): Expression {
	const texts = hoisted.map((message) => contentOf(context, message));
	if (!hoisted.some(isDroppable)) return array(texts.map(textBlock));
	const text = identifier("text");
	const kept = call(member(array(texts), "filter"), arrow([{ name: "text" }], not(isBlank(text))));
	return call(member(kept, "map"), arrow([{ name: "text" }], textBlock(text)));
}

const isBlank = (text: Expression): Expression => call(runtimeValue("isBlank"), text);

const textBlock = (text: Expression): Expression => object([property("type", string("text")), property("text", text)]);

/** What says how hard the model is to think, and what its answer is to be. */
function outputConfig({ prompt, settings, schema }: EmitContext): readonly ObjectProperty[] {
	const asked = askedSchema(prompt.output, anthropicLimits);
	if (asked === undefined) return jsonProperties(effort(settings));
	const format = object([property("type", string("json_schema")), property("schema", schema(asked))]);
	const reasoning = settingValue(settings, "reasoning");
	return [
		property(
			"output_config",
			object([
				...(reasoning === undefined ? [] : [property("effort", jsonExpression(reasoning))]),
				property("format", format),
			]),
		),
	];
}

function effort(settings: ProviderSettingsIR): Record<string, JsonValue> {
	const reasoning = settingValue(settings, "reasoning");
	return reasoning === undefined ? {} : { output_config: { effort: reasoning } };
}
