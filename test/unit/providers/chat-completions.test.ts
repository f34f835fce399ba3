import { describe, expect, test } from "vitest";
import type { ProviderSettingsIR } from "../../../generator/model/prompt-ir.ts";
import type { Provider } from "../../../generator/model/provider.ts";
import { litellm } from "../../../generator/providers/litellm.ts";
import { modelRules } from "../../../generator/providers/model-rules.ts";
import { openai } from "../../../generator/providers/openai.ts";
import {
	configuration,
	emitContext,
	located,
	messageIR,
	promptDocument,
	settingsMap,
} from "../../support/prompt-builders.ts";
import { showCode, showType } from "../../support/show-code.ts";

const messages = [messageIR("system"), messageIR("user", { blank: "maybe" })];
const shown = '[{ role: "system", content: text0 }, { role: "user", content: text1 }]';

const cases: {
	name: string;
	given: ProviderSettingsIR;
	want: Record<"openai" | "litellm", { code: string; type: string }>;
}[] = [
	{
		name: "neither model nor settings",
		given: { settings: [], raw: {} },
		want: {
			openai: { code: `{ messages: ${shown} }`, type: "OpenAIChatBody" },
			litellm: { code: `{ messages: ${shown} }`, type: "LiteLLMBody" },
		},
	},
	{
		name: "every setting",
		given: {
			model: "m",
			settings: [
				{ name: "maxTokens", value: 9 },
				{ name: "temperature", value: 0.5 },
				{ name: "topP", value: 1 },
				{ name: "stop", value: ["a", "b"] },
				{ name: "seed", value: 7 },
				{ name: "presencePenalty", value: -1 },
				{ name: "frequencyPenalty", value: 1 },
			],
			raw: {},
		},
		want: {
			openai: {
				code: `{ model: "m", messages: ${shown}, max_completion_tokens: 9, temperature: 0.5, top_p: 1, stop: ["a", "b"], seed: 7, presence_penalty: -1, frequency_penalty: 1 }`,
				type: 'OpenAIChatRequest<"m">',
			},
			litellm: {
				code: `{ model: "m", messages: ${shown}, max_tokens: 9, temperature: 0.5, top_p: 1, stop: ["a", "b"], seed: 7, presence_penalty: -1, frequency_penalty: 1 }`,
				type: 'LiteLLMRequest<"m">',
			},
		},
	},
	{
		name: "reasoning and raw keys stand in the type",
		given: {
			model: "m",
			settings: [{ name: "reasoning", value: "high" }],
			raw: { service_tier: "flex", metadata: { tags: ["a", "b"] } },
		},
		want: {
			openai: {
				code: `{ model: "m", messages: ${shown}, reasoning_effort: "high", service_tier: "flex", metadata: { tags: ["a", "b"] } }`,
				type: 'OpenAIChatRequest<"m"> & { reasoning_effort: "high"; service_tier: "flex"; metadata: { tags: ("a" | "b")[] } }',
			},
			litellm: {
				code: `{ model: "m", messages: ${shown}, reasoning_effort: "high", service_tier: "flex", metadata: { tags: ["a", "b"] } }`,
				type: 'LiteLLMRequest<"m"> & { reasoning_effort: "high"; service_tier: "flex"; metadata: { tags: ("a" | "b")[] } }',
			},
		},
	},
];

describe.each([
	["openai", openai],
	["litellm", litellm],
] as const)("%s", (name, provider) => {
	test.each(cases)("$name", ({ given, want }) => {
		const [method] = provider.methods;
		const context = emitContext(messages, given);
		expect(method && showCode(method.emit(context))).toBe(want[name].code);
		expect(method && showType(method.returns(context))).toBe(want[name].type);
	});

	test.each<[string, Parameters<typeof settingsMap>, string]>([
		["temperature", [{ temperature: 2.1 }], "takes a number from 0 to 2 as `temperature`, not 2.1."],
		["topP", [{ topP: -0.1 }], "takes a number from 0 to 1 as `topP`, not -0.1."],
		["penalty", [{ presencePenalty: 3 }], "takes a number from -2 to 2 as `presencePenalty`, not 3."],
		["stop", [{ stop: ["a", "b", "c", "d", "e"] }], 'takes at most 4 texts as `stop`, not ["a","b","c","d","e"].'],
		[
			"reasoning",
			[{ reasoning: "much" }],
			'takes one of none, minimal, low, medium, high, xhigh, max as `reasoning`, not "much".',
		],
	])("refuses %s out of range", (_, map, message) => {
		const document = promptDocument({ settings: { common: settingsMap(...map), byProvider: {} } });
		expect(found(provider, document)).toEqual([["invalid-setting", `${name} ${message}`]]);
	});

	test.each(["model", "messages", "stream", "temperature"])("refuses the raw key %s, which has a home", (key) => {
		const document = promptDocument({
			settings: { common: settingsMap({}), byProvider: { [name]: settingsMap({}, { [key]: 1 }) } },
		});
		const message = `\`raw\` cannot set \`${key}\` of ${name}: the key has a home of its own.`;
		expect(found(provider, document)).toEqual([["invalid-setting", message]]);
	});

	test("has nothing to say about another provider's map", () => {
		const byProvider = { anthropic: settingsMap({ temperature: 9 }, { model: "x" }) };
		expect(found(provider, promptDocument({ settings: { common: settingsMap({}), byProvider } }))).toEqual([]);
	});
});

test.each([
	["gpt-4o", "openai"],
	["chatgpt-4o-latest", "openai"],
	["o3-mini", "openai"],
	["ft:gpt-4o:org::id", "openai"],
	["openai/gpt-4o", "litellm"],
	["azure/gpt-4o", "litellm"],
	["ollama/llama3", "litellm"],
	["claude-sonnet-4-5", undefined],
	["smart", undefined],
	["olmo", undefined],
])("the model name %s belongs to %s", (model, owner) => {
	expect([openai, litellm].filter((provider) => provider.ownsModel(model)).map(({ name }) => name)).toEqual(
		owner === undefined ? [] : [owner],
	);
});

test.each([
	["o3-mini", 0, true],
	["o3-mini", 1, false],
	["gpt-5-mini", 0.2, true],
	["gpt-5-chat-latest", 0.2, false],
	["gpt-4o", 0, false],
])("%s is warned of temperature %d: %s", (model, temperature, warned) => {
	const document = promptDocument({
		models: { byProvider: { openai: located(model), litellm: located("proxy-name") } },
		settings: { common: settingsMap({ temperature }), byProvider: {} },
	});
	const message = `${model} may refuse any \`temperature\` but 1.`;
	expect(found(openai, document)).toEqual(warned ? [["provider-warns", message]] : []);
	expect(found(litellm, document)).toEqual([]);
});

test.each([
	["o3", true],
	["o4-mini-2025-04-16", true],
	["o1", false],
])("%s is warned of stop texts: %s", (model, warned) => {
	const document = promptDocument({
		models: { byProvider: { openai: located(model) } },
		settings: { common: settingsMap({ stop: "END" }), byProvider: {} },
	});
	expect(found(openai, document)).toEqual(warned ? [["provider-warns", `${model} may refuse \`stop\`.`]] : []);
});

test("every rule about a model says where it is from", () => {
	for (const { source } of modelRules) expect(source).toMatch(/^PROVIDERS\.md §\d+: \S/);
});

const found = (provider: Provider, document: ReturnType<typeof promptDocument>) =>
	provider.check(document, configuration()).map(({ code, message }) => [code, message]);
