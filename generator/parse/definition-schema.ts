import { z } from "zod";
import type { CommonSetting, PromptStatus, Role } from "../model/document.ts";
import { providerNames } from "../model/provider-name.ts";
import { validations } from "../model/validation.ts";

const text = z.string();
const number = z.number();
const wholeNumber = z.int();

/** The values of `status:`. */
export const promptStatuses = ["active", "draft", "deprecated", "archived"] as const satisfies readonly PromptStatus[];

/** The type that each common setting takes; whether a number is in range is the providers' business. */
export const settingSchemas = {
	maxTokens: wholeNumber,
	temperature: number,
	topP: number,
	topK: wholeNumber,
	stop: z.union([text, z.array(text)]),
	seed: wholeNumber,
	presencePenalty: number,
	frequencyPenalty: number,
	reasoning: z.union([text, z.boolean(), number, z.record(text, z.unknown())]),
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
	Object.entries(settingSchemas).map(([name, schema]) => [name, schema.nullable().optional()]),
);

const providerSettings = z.strictObject({ ...commonSettings, raw: z.record(text, z.unknown()).optional() });

const perProvider = <Value extends z.ZodType>(value: Value) =>
	Object.fromEntries(providerNames.map((name) => [name, value.optional()]));

/**
 * The native definition (DESIGN.md §3). `version`, `input`, `output`, `template` and `messages` are read by code of their own, which
 * knows what is usually meant.
 */
export const nativeSchema = z.strictObject({
	pmgen: z.literal(1).optional(),
	id: text.optional(),
	description: text.nullable().optional(),
	version: z.unknown().optional(),
	status: z.enum(promptStatuses).optional(),
	tags: z.array(text).optional(),
	model: z.union([text, z.strictObject(perProvider(text))]).optional(),
	settings: z.strictObject({ ...commonSettings, ...perProvider(providerSettings) }).optional(),
	providers: z.array(z.enum(providerNames)).optional(),
	validation: z.enum(validations).optional(),
	input: z.unknown().optional(),
	output: z.unknown().optional(),
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
