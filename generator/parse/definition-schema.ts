import { z } from "zod";
import type { CommonSetting, PromptStatus } from "../model/document.ts";
import { type ProviderName, providerNames } from "../model/provider-name.ts";
import type { Role } from "../model/role.ts";
import { validations } from "../model/validation.ts";

const text = z.string();
const number = z.number();
const wholeNumber = z.int();

/** The values of `status:`. */
export const promptStatuses = ["active", "draft", "deprecated", "archived"] as const satisfies readonly PromptStatus[];

/** The type that each common setting takes, or null; whether a number is in range is the providers' business. */
export const settingSchemas = {
	maxTokens: wholeNumber.nullable().describe("The most tokens that the answer may have."),
	temperature: number.nullable().describe("How much the answer varies: 0 is the least."),
	topP: number.nullable().describe("Only the likeliest tokens, up to this sum of their probabilities."),
	topK: wholeNumber.nullable().describe("Only this many of the likeliest tokens."),
	stop: z
		.union([text, z.array(text)])
		.nullable()
		.describe("A text, or a list of texts, at which the answer ends."),
	seed: wholeNumber.nullable().describe("A number that makes answers repeatable, as far as the model can."),
	presencePenalty: number.nullable().describe("Above 0: fewer tokens that are in the text already."),
	frequencyPenalty: number.nullable().describe("Above 0: fewer tokens that are often in the text already."),
	reasoning: z
		.union([text, z.boolean(), number, z.record(text, z.unknown())])
		.nullable()
		.describe("How much the model thinks before it answers, in the provider's own words."),
} as const satisfies Record<CommonSetting, z.ZodType>;

/** The roles that a message may have; `function` and `tool` are refused with a code of their own. */
export const roles = [
	"system",
	"developer",
	"user",
	"assistant",
	"tool",
	"function",
] as const satisfies readonly Role[];

const commonSettings = Object.fromEntries(
	Object.entries(settingSchemas).map(([name, schema]) => [name, schema.optional()]),
);

const providerSettings = z
	.strictObject({
		...commonSettings,
		raw: z.record(text, z.unknown()).optional().describe("Keys of the provider's request, copied into it as they are."),
	})
	.meta({ id: "providerSettings" });

const perProvider = <Value extends z.ZodType>(value: Value, describe: (provider: ProviderName) => string) =>
	Object.fromEntries(providerNames.map((name) => [name, value.optional().describe(describe(name))]));

/**
 * The native definition (DESIGN.md §3), each key with what an editor says of it. `version`, `input`, `output`, `template` and
 * `messages` are read by code of their own, which knows what is usually meant; `editor/` says of them what editors need.
 */
export const nativeSchema = z.strictObject({
	pmgen: z.literal(1).optional().describe("The version of this language: 1, which is also meant without it."),
	$schema: text.optional().describe("Where an editor finds this schema: `../node_modules/pm-gen/schema.json`."),
	id: text.optional().describe("The prompt's id in place of its file name; with a leading `/`, in place of its path."),
	description: text.nullable().optional().describe("What the prompt is for. It becomes the function's documentation."),
	version: z.unknown().optional(),
	status: z
		.enum(promptStatuses)
		.optional()
		.describe("`active` is also meant without it. `draft` and `deprecated` are marked, `archived` is not generated."),
	tags: z.array(text).optional().describe("Words to find the prompt by, in its `meta`."),
	model: z
		.union([text, z.strictObject(perProvider(text, (name) => `The name of the model for ${name}.`))])
		.optional()
		.describe("The model: a name, an alias of the configuration, or a name for each provider."),
	settings: z
		.strictObject({
			...commonSettings,
			...perProvider(providerSettings, (name) => `Settings for ${name} alone: they win over the common ones.`),
		})
		.optional()
		.describe("Settings for every provider, and maps for single ones. `null` removes a setting."),
	providers: z
		.array(z.enum(providerNames))
		.optional()
		.describe("The providers that the prompt is generated for, of the configured ones."),
	validation: z
		.enum(validations)
		.optional()
		.describe("How much of the input is checked at run time, instead of what the configuration says."),
	wire: z
		.boolean()
		.optional()
		.describe("Whether bodies can be had as JSON too (`toOpenAIJSON`), instead of what the configuration says."),
	input: z.unknown().optional(),
	output: z.unknown().optional(),
	tools: z.unknown().optional(),
	toolChoice: z.unknown().optional(),
	template: z.unknown().optional(),
	messages: z.unknown().optional(),
});

const textList = z.array(text).nullable().optional();
const textMap = z.record(text, z.unknown()).nullable().optional();

const promptManagerMetadata = z.looseObject({
	author: text.nullable().optional(),
	description: text.nullable().optional(),
	tags: textList,
	category: text.nullable().optional(),
	use_cases: textList,
	model_recommendations: textList,
	temperature: number.nullable().optional(),
	max_tokens: wholeNumber.nullable().optional(),
	custom: textMap,
});

const promptManagerTemplate = z.strictObject({
	content: z.unknown().optional(),
	variables: textList,
	partials: textMap,
	helpers: textMap,
});

const promptManagerMessage = z.strictObject({
	role: z.enum(["system", "user", "assistant", "function", "tool"]),
	content: z.unknown().optional(),
	name: z.unknown().optional(),
	function_call: z.unknown().optional(),
	tool_calls: z.unknown().optional(),
	tool_call_id: text.nullable().optional(),
});

/** One prompt of the Python prompt-manager: PromptModel and what hangs on it. */
export const promptManagerSchema = z.strictObject({
	id: text.optional(),
	version: z.unknown().optional(),
	uid: z.unknown().optional(),
	format: z.enum(["text", "chat", "completion", "instruction"]),
	template: promptManagerTemplate.nullable().optional(),
	chat_template: z
		.strictObject({ messages: z.array(promptManagerMessage).nullable().optional(), variables: textList })
		.nullable()
		.optional(),
	status: z.enum(promptStatuses).optional(),
	created_at: z.unknown().optional(),
	updated_at: z.unknown().optional(),
	metadata: promptManagerMetadata.nullable().optional(),
	input_schema: z.unknown().optional(),
	output_schema: z.unknown().optional(),
});

/** A Python prompt-manager file with several prompts. */
export const promptManagerListSchema = z.strictObject({
	version: z.unknown().optional(),
	metadata: z.unknown().optional(),
	prompts: z.array(z.unknown()),
});
