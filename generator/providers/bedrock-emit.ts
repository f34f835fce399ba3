import type { Expression, ObjectProperty, TypeNode } from "../model/code.ts";
import { array, call, object, property, runtimeType, runtimeValue, spread, string } from "../model/code-builders.ts";
import type { CommonSetting } from "../model/document.ts";
import { jsonExpression } from "../model/json-expression.ts";
import type { MessageIR } from "../model/prompt-ir.ts";
import type { EmitContext } from "../model/provider.ts";
import { bedrockLimits } from "./bedrock-output.ts";
import { bedrockTools } from "./bedrock-tools.ts";
import { askedSchema } from "./fit-schema.ts";
import { jsonProperties, namedSettings, settingValue } from "./request-properties.ts";
import { messageType, requestType } from "./request-type.ts";
import { splitSystem } from "./split-system.ts";
import { toolsType } from "./tools.ts";

/** The keys of `inferenceConfig` that common settings become (PROVIDERS.md §12). */
export const bedrockSettings = {
	maxTokens: "maxTokens",
	temperature: "temperature",
	topP: "topP",
	stop: "stopSequences",
} as const satisfies Partial<Record<CommonSetting, string>>;

/** The type of Converse's input. */
export const typeBedrock = (context: EmitContext): TypeNode =>
	requestType(
		{
			request: "BedrockRequest",
			body: "BedrockBody",
			messages: isConverted(context) ? [messageTypeOf(context)] : [],
		},
		context.settings,
		context.settings.raw,
		toolsType(context.prompt, "BedrockTools"),
	);

/** The expression of Converse's input. */
export function emitBedrock(context: EmitContext): Expression {
	const { settings } = context;
	const { stopSequences: stop, ...named } = namedSettings(settings, bedrockSettings);
	const inference = { ...named, ...(stop === undefined ? {} : { stopSequences: Array.isArray(stop) ? stop : [stop] }) };
	return object([
		...(settings.model === undefined ? [] : [property("modelId", string(settings.model))]),
		...conversationProperties(context),
		...(Object.keys(inference).length === 0 ? [] : [property("inferenceConfig", jsonExpression(inference))]),
		...outputConfig(context),
		...bedrockTools(context),
		...jsonProperties(settings.raw),
	]);
}

/** Turns have to alternate, so what may be left out at run time decides them there. */
const isConverted = ({ prompt, conversation }: EmitContext): boolean =>
	conversation !== undefined || prompt.messages.some(({ blank }) => blank === "maybe");

const messageTypeOf = (context: EmitContext): TypeNode =>
	messageType(context, "BedrockMessage")[0] ?? runtimeType("BedrockMessage");

function conversationProperties(context: EmitContext): readonly ObjectProperty[] {
	const { prompt, conversation: whole } = context;
	const convert = (messages: Expression): readonly ObjectProperty[] => [
		spread(call(runtimeValue("bedrockMessages"), string(prompt.id), messages)),
	];
	if (whole !== undefined) return convert(whole);
	if (prompt.messages.some(({ blank }) => blank === "maybe"))
		return convert(array(prompt.messages.map(neutral(context))));
	const { system, conversation } = splitSystem(prompt.messages);
	const block = (message: MessageIR): Expression => object([property("text", context.text(message))]);
	const turns = turnsOf(conversation).map((turn) =>
		object([property("role", string(turn[0].role)), property("content", array(turn.map(block)))]),
	);
	return [
		...(system.length === 0 ? [] : [property("system", array(system.map(block)))]),
		property("messages", array(turns)),
	];
}

const neutral =
	(context: EmitContext) =>
	(message: MessageIR): Expression =>
		object([
			property("role", string(message.role)),
			property("content", context.text(message)),
			...(!message.required ? [] : [property("required", { kind: "boolean", value: true })]),
		]);

type Turn = readonly [MessageIR, ...MessageIR[]];

/** Neighbours of one side are one turn. */
function turnsOf(messages: readonly MessageIR[]): readonly Turn[] {
	const turns: [MessageIR, ...MessageIR[]][] = [];
	for (const message of messages) {
		const last = turns.at(-1);
		if (last?.[0].role === message.role) last.push(message);
		else turns.push([message]);
	}
	return turns;
}

/** What says how hard the model is to think, and what its answer is to be: its schema is a text here. */
function outputConfig({ prompt, settings }: EmitContext): readonly ObjectProperty[] {
	const asked = askedSchema(prompt.output, bedrockLimits);
	const effort = settingValue(settings, "reasoning");
	const jsonSchema = asked && { schema: JSON.stringify(asked) };
	const config = {
		...(effort === undefined ? {} : { effort }),
		...(jsonSchema === undefined ? {} : { textFormat: { type: "json_schema", structure: { jsonSchema } } }),
	};
	return Object.keys(config).length === 0 ? [] : [property("outputConfig", jsonExpression(config))];
}
