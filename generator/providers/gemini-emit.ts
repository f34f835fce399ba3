import type { Expression, ObjectProperty, TypeNode } from "../model/code.ts";
import { array, call, object, property, runtimeType, runtimeValue, spread, string } from "../model/code-builders.ts";
import type { CommonSetting } from "../model/document.ts";
import { jsonExpression } from "../model/json-expression.ts";
import type { MessageIR, ProviderSettingsIR } from "../model/prompt-ir.ts";
import type { EmitContext } from "../model/provider.ts";
import { contentOf, isDroppable } from "./blank-text.ts";
import { askedSchema, type SchemaLimits } from "./fit-schema.ts";
import { jsonType } from "./json-type.ts";
import { jsonProperties, modelProperty, namedSettings, settingValue } from "./request-properties.ts";
import { messageType, requestKey, requestType } from "./request-type.ts";
import { splitSystem } from "./split-system.ts";
import { geminiTools, toolsType } from "./tools.ts";

/** The keys of `config` that common settings become (PROVIDERS.md §12). */
export const geminiSettings = {
	maxTokens: "maxOutputTokens",
	temperature: "temperature",
	topP: "topP",
	topK: "topK",
	stop: "stopSequences",
	seed: "seed",
	presencePenalty: "presencePenalty",
	frequencyPenalty: "frequencyPenalty",
} as const satisfies Partial<Record<CommonSetting, string>>;

/** What `responseJsonSchema` takes (PROVIDERS.md §6). */
export const geminiLimits: SchemaLimits = {
	keeps: (keyword) => ["format", "minItems", "maxItems", "minimum", "maximum"].includes(keyword),
	requiresAll: false,
	takesRecursion: true,
	takesMapsAndTuples: true,
	fixedValues: "texts and numbers",
	describesReferences: false,
	rootIsObject: false,
};

/** The type of Gemini's parameters; what `raw` says goes into `config` with its very values. */
export function typeGemini(context: EmitContext): TypeNode {
	const { settings } = context;
	const names = { request: "GeminiRequest", body: "GeminiBody", messages: messageType(context, "GeminiContent") };
	const raw = Object.keys(settings.raw).length === 0 ? {} : { config: settings.raw };
	return requestType(names, settings, raw, [
		...(isAsked(context) ? [requestKey("config", "GeminiOutputConfig")] : []),
		...toolsType(context.prompt, "GeminiTools"),
	]);
}

/** The expression of Gemini's parameters. */
export function emitGemini(context: EmitContext): Expression {
	const config = [
		...settingProperties(context.settings),
		...answerProperties(context),
		...geminiTools(context, { any: geminiLimits }),
		...jsonProperties(context.settings.raw),
	];
	const { prompt, settings, conversation: messages } = context;
	if (messages !== undefined) {
		const converted = call(runtimeValue("geminiMessages"), string(prompt.id), messages, typedConfig(context, config));
		return object([...modelProperty(settings), spread(converted)]);
	}
	const { system, conversation } = splitSystem(prompt.messages);
	const whole = [...systemInstruction(context, system), ...config];
	return object([
		...modelProperty(settings),
		property("contents", contents(context, conversation)),
		...(whole.length === 0 ? [] : [property("config", object(whole))]),
	]);
}

const isAsked = ({ prompt }: EmitContext): boolean => askedSchema(prompt.output, geminiLimits) !== undefined;

/** `config` for the converter, with its type said where TypeScript would take a value for a wider one. */
function typedConfig(context: EmitContext, properties: readonly ObjectProperty[]): Expression {
	const { raw } = context.settings;
	const more = [
		...(Object.keys(raw).length === 0 ? [] : [jsonType(raw)]),
		...(isAsked(context) ? [runtimeType("GeminiOutputConfig")] : []),
		...toolsType(context.prompt, "GeminiToolConfig"),
	];
	const value = object(properties);
	if (more.length === 0) return value;
	return { kind: "as", value, type: { kind: "intersection", members: [runtimeType("GeminiConfig"), ...more] } };
}

const roleOf = ({ role }: MessageIR): Expression => string(role === "assistant" ? "model" : role);

const part = (text: Expression): Expression => object([property("text", text)]);

/** The API refuses blank text, so a message that may be blank is left out unless the prompt requires it. */
function contents(context: EmitContext, conversation: readonly MessageIR[]): Expression {
	if (!conversation.some(isDroppable)) {
		return array(
			conversation.map((message) =>
				object([property("role", roleOf(message)), property("parts", array([part(contentOf(context, message))]))]),
			),
		);
	}
	const list = array(
		conversation.map((message) =>
			object([property("role", roleOf(message)), property("content", contentOf(context, message))]),
		),
	);
	return call(runtimeValue("geminiContents"), call(runtimeValue("withoutBlank"), string(context.prompt.id), list));
}

function systemInstruction(context: EmitContext, system: readonly MessageIR[]): readonly ObjectProperty[] {
	const [only, ...others] = system;
	if (only === undefined) return [];
	const name = "systemInstruction";
	if (others.length === 0) {
		if (!isDroppable(only)) return [property(name, contentOf(context, only))];
		return [spread(call(runtimeValue("unlessBlank"), string(name), context.text(only)))];
	}
	const texts = system.map((message) => contentOf(context, message));
	if (system.some(isDroppable)) return [spread(call(runtimeValue("geminiSystem"), array(texts)))];
	return [property(name, object([property("parts", array(texts.map(part)))]))];
}

function settingProperties(settings: ProviderSettingsIR): readonly ObjectProperty[] {
	const { stopSequences: stop, ...named } = namedSettings(settings, geminiSettings);
	const values = { ...named, ...(stop === undefined ? {} : { stopSequences: Array.isArray(stop) ? stop : [stop] }) };
	const budget = settingValue(settings, "reasoning");
	return [
		...jsonProperties(values),
		...(budget === undefined ? [] : [property("thinkingConfig", jsonExpression({ thinkingBudget: budget }))]),
	];
}

function answerProperties({ prompt, schema }: EmitContext): readonly ObjectProperty[] {
	const asked = askedSchema(prompt.output, geminiLimits);
	if (asked === undefined) return [];
	return [property("responseMimeType", string("application/json")), property("responseJsonSchema", schema(asked))];
}
