import type { Expression, ObjectProperty, TypeNode } from "../model/code.ts";
import { object, property, runtimeType } from "../model/code-builders.ts";
import { commonSettings } from "../model/common-settings.ts";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { CommonSetting, PromptDocument } from "../model/document.ts";
import { effectiveSettings } from "../model/effective-settings.ts";
import { isAskedNatively } from "../model/is-asked-natively.ts";
import { isJsonList } from "../model/is-json-list.ts";
import type { JsonValue } from "../model/json.ts";
import type { ProviderSettingsIR } from "../model/prompt-ir.ts";
import type { EmitContext, Provider } from "../model/provider.ts";
import { checkMedia } from "./check-media.ts";
import { checkNames } from "./check-names.ts";
import { checkOutput } from "./check-output.ts";
import { between, checkSettings, oneOf } from "./check-settings.ts";
import { askedSchema, fitSchema, type SchemaLimits } from "./fit-schema.ts";
import { messageList } from "./message-list.ts";
import type { ProviderTitle } from "./refuse-message.ts";
import { jsonProperties, modelProperty, namedSettings, settingValue } from "./request-properties.ts";
import { messageType, requestType, uncheckedRequest } from "./request-type.ts";
import { chatTools, toolsType } from "./tools.ts";

/** Ollama's chat API (PROVIDERS.md §9): settings stand in `options`; the client writes into what it is given. */
export const ollama: Provider = {
	name: "ollama",
	methods: [
		{
			name: "toOllama",
			doc: "The request of `ollama.chat`.",
			takesInput: true,
			returns: typeRequest,
			unchecked: uncheckedRequest("OllamaBody", "OllamaMessage"),
			emit: emitRequest,
		},
	],
	answer: {
		name: "fromOllama",
		doc: "Reads the answer in what `ollama.chat` gave.",
		type: "OllamaAnswer",
		read: "ollamaAnswer",
		hasNulls: () => false,
	},
	settings: commonSettings,
	// A name and a tag: `qwen3:8b`.
	ownsModel: (model) => /^(?!ft:)[a-z0-9._-]+:[a-z0-9._-]+$/i.test(model),
	check,
};

const optionNames = {
	maxTokens: "num_predict",
	temperature: "temperature",
	topP: "top_p",
	topK: "top_k",
	stop: "stop",
	seed: "seed",
	presencePenalty: "presence_penalty",
	frequencyPenalty: "frequency_penalty",
} as const satisfies Partial<Record<CommonSetting, string>>;

/** What Ollama makes a grammar of; a pattern has to be one of the whole text there. */
const limits: SchemaLimits = {
	keeps: (keyword, value) => keyword !== "pattern" || /^\^.*\$$/s.test(String(value)),
	requiresAll: false,
	takesRecursion: true,
	takesMapsAndTuples: true,
	fixedValues: "with a type",
	describesReferences: false,
	rootIsObject: false,
};

function typeRequest(context: EmitContext): TypeNode {
	const { prompt, settings } = context;
	const names = { request: "OllamaRequest", body: "OllamaBody", messages: messageType(context, "OllamaMessage") };
	return requestType(names, settings, settings.raw, [
		...(askedSchema(prompt.output, limits) === undefined ? [] : [runtimeType("OllamaFormat")]),
		...toolsType(prompt, "OllamaTools"),
	]);
}

function emitRequest(context: EmitContext): Expression {
	const { prompt, settings, schema } = context;
	const { options: _, ...raw } = settings.raw;
	const options = optionsOf(settings);
	const think = settingValue(settings, "reasoning");
	const asked = askedSchema(prompt.output, limits);
	return object([
		...modelProperty(settings),
		property("messages", messageList(context, "ollamaMessages")),
		...(Object.keys(options).length === 0 ? [] : jsonProperties({ options })),
		...(think === undefined ? [] : jsonProperties({ think })),
		...(asked === undefined ? [] : [property("format", schema(asked))]),
		...tools(context),
		...jsonProperties(raw),
	]);
}

/** The settings, and the `options` of `raw` among them. */
function optionsOf(settings: ProviderSettingsIR): Record<string, JsonValue> {
	const { stop, ...named } = namedSettings(settings, optionNames);
	const { options } = settings.raw;
	return {
		...named,
		...(stop === undefined ? {} : { stop: Array.isArray(stop) ? stop : [stop] }),
		...(isMap(options) ? options : {}),
	};
}

const isMap = (value: JsonValue | undefined): value is { readonly [name: string]: JsonValue } =>
	typeof value === "object" && value !== null && !isJsonList(value);

/** The API knows no choice of tools. */
const tools = (context: EmitContext): readonly ObjectProperty[] =>
	chatTools(context, {}).filter((each) => each.kind === "property" && each.name === "tools");

const title: ProviderTitle = { name: "ollama", title: "Ollama" };

function check(document: PromptDocument): readonly Diagnostic[] {
	return [
		...checkMedia(document, title, { kinds: ["image"], fromTools: ["image"], asData: ["image"] }),
		...checkNames(document, title),
		...checkChoice(document),
		...checkOptions(document),
		...(isAskedNatively(document.output)
			? checkOutput(document, "ollama", fitSchema(document.output.type, limits).problems)
			: []),
		...checkSettings(document, {
			provider: "ollama",
			ranges: { topP: between(0, 1), reasoning: oneOf("low", "medium", "high") },
			wire: { reasoning: "think" },
			reserved: {
				model: "Write `model` beside `settings`.",
				messages: "Write the messages in `messages`.",
				stream: "Add it at the call: `{ ...request, stream: true }`.",
				...(document.output === undefined ? {} : { format: "It is made of `output`." }),
			},
		}),
	];
}

function checkChoice({ toolChoice }: PromptDocument): readonly Diagnostic[] {
	if (toolChoice === undefined || toolChoice.value === "auto") return [];
	const message = "Ollama cannot be told which tool is to be called, or that none is.";
	const hint = "Leave `toolChoice` out, or leave `ollama` out of `providers`.";
	return [createDiagnostic("provider-refuses", toolChoice.span, message, { hint })];
}

/** What has a name of its own among the settings is not taken from `options` of `raw`. */
function checkOptions(document: PromptDocument): readonly Diagnostic[] {
	const given = effectiveSettings(document, "ollama").raw.find(({ name }) => name === "options")?.value;
	if (given === undefined || typeof given.value !== "object" || given.value === null) return [];
	const names = Object.keys(given.value);
	return Object.entries(optionNames)
		.filter(([, option]) => names.includes(option))
		.map(([setting, option]) =>
			createDiagnostic("invalid-setting", given.span, `\`raw\` cannot set the option \`${option}\` of ollama.`, {
				hint: `Write \`${setting}\` in place of the raw key.`,
			}),
		);
}
