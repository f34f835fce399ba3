import { describe, expect, test } from "vitest";
import type { Rule } from "../../../../generator/analyze/rule.ts";
import { ambiguousModel } from "../../../../generator/analyze/rules/ambiguous-model.ts";
import { invalidSetting } from "../../../../generator/analyze/rules/invalid-setting.ts";
import { providerChecks } from "../../../../generator/analyze/rules/provider-checks.ts";
import { settingWithoutHome } from "../../../../generator/analyze/rules/setting-without-home.ts";
import type { ResolvedConfig } from "../../../../generator/model/config.ts";
import type { CommonSetting, PromptDocument } from "../../../../generator/model/document.ts";
import type { JsonValue } from "../../../../generator/model/json.ts";
import { providers } from "../../../../generator/providers/index.ts";
import {
	configuration,
	located,
	messageDocument,
	promptDocument,
	settingsMap,
} from "../../../support/prompt-builders.ts";

const found = (rule: Rule, document: Partial<PromptDocument>, config: Partial<ResolvedConfig> = {}) =>
	rule({ documents: [promptDocument(document)], config: configuration(config), providers }).map(
		({ code, severity, message }) => `${severity} ${code}: ${message}`,
	);

const common = (entries: Partial<Record<CommonSetting, JsonValue>>): Partial<PromptDocument> => ({
	settings: { common: settingsMap(entries), byProvider: {} },
});

describe("ambiguous-model", () => {
	test.each<[string, string[]]>([
		["gpt-4o", []],
		["claude-opus-4-5", []],
		["openai/gpt-4o", []],
		["smart", []],
		["gpt-oss/20b", []],
		["llama3", ['error ambiguous-model: No provider owns the model name "llama3".']],
	])("%s", (model, want) => {
		const models = { smart: { openai: "gpt-4o" } };
		expect(found(ambiguousModel, { models: { plain: located(model), byProvider: {} } }, { models })).toEqual(want);
	});

	test("a map names its providers", () => {
		expect(found(ambiguousModel, { models: { byProvider: { openai: located("llama3") } } })).toEqual([]);
	});
});

describe("setting-without-home", () => {
	test("a common one is a warning that names all providers once", () => {
		expect(found(settingWithoutHome, common({ topK: 5, temperature: 1, maxTokens: 9 }))).toEqual([
			"warning setting-without-home: openai, anthropic, and litellm have no place for `topK`, so it is left out there.",
			"warning setting-without-home: anthropic has no place for `temperature`, so it is left out there.",
		]);
	});

	test("the prompt's and the configuration's providers count", () => {
		expect(found(settingWithoutHome, { ...common({ temperature: 1 }), providers: ["openai"] })).toEqual([]);
		expect(found(settingWithoutHome, common({ temperature: 1 }), { providers: ["litellm"] })).toEqual([]);
	});

	test("one in the provider's own map is an error, null says that it is meant so", () => {
		const settings = (value: JsonValue) => ({
			common: settingsMap({ temperature: 1 }),
			byProvider: { anthropic: settingsMap({ temperature: value }) },
		});
		expect(found(settingWithoutHome, { settings: settings(0.5) })).toEqual([
			"error setting-without-home: anthropic has no place for `temperature`.",
		]);
		expect(found(settingWithoutHome, { settings: settings(null) })).toEqual([]);
	});
});

describe("invalid-setting", () => {
	test.each<[CommonSetting, JsonValue, string | undefined]>([
		["maxTokens", 1024, undefined],
		["maxTokens", null, undefined],
		["maxTokens", 0, "an integer above 0, not 0"],
		["maxTokens", 1.5, "an integer above 0, not 1.5"],
		["maxTokens", "1024", 'an integer above 0, not "1024"'],
		["temperature", 99, undefined],
		["topK", -1, "an integer above 0, not -1"],
		["stop", "END", undefined],
		["stop", ["a", "b"], undefined],
		["stop", [], "a text or a list of texts, none of them empty, not []"],
		["stop", ["a", ""], 'a text or a list of texts, none of them empty, not ["a",""]'],
		["reasoning", true, "a word, not true"],
	])("%s: %j", (name, value, want) => {
		const message = `error invalid-setting: The setting \`${name}\` is ${want}.`;
		expect(found(invalidSetting, common({ [name]: value }))).toEqual(want === undefined ? [] : [message]);
	});

	test("the providers' own maps are read too", () => {
		const byProvider = { openai: settingsMap({ topK: 0 }) };
		expect(found(invalidSetting, { settings: { common: settingsMap({}), byProvider } })).toHaveLength(1);
	});
});

describe("provider-checks", () => {
	const messages = [messageDocument("user", "a"), messageDocument("system", "b")];

	test("asks the providers that the prompt is generated for", () => {
		expect(found(providerChecks, { messages })).toEqual([
			"error provider-refuses: Anthropic takes system messages only at the beginning.",
		]);
		expect(found(providerChecks, { messages, providers: ["openai"] })).toEqual([]);
		expect(found(providerChecks, { messages }, { providers: ["openai", "litellm"] })).toEqual([]);
	});

	test("OpenAI's Responses API refuses an answer of less than 16 tokens", () => {
		const config = { providers: ["openai-responses"] } as const;
		expect(found(providerChecks, common({ maxTokens: 16 }), config)).toEqual([]);
		expect(found(providerChecks, common({ maxTokens: 15 }), config)).toEqual([
			"error invalid-setting: openai-responses takes a number from 16 on as `maxTokens`, not 15.",
		]);
	});
});
