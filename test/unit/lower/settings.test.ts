import { expect, test } from "vitest";
import { resolveProviderSettings } from "../../../generator/lower/settings.ts";
import type { PromptDocument } from "../../../generator/model/document.ts";
import { anthropic } from "../../../generator/providers/anthropic.ts";
import { langchain } from "../../../generator/providers/langchain.ts";
import { litellm } from "../../../generator/providers/litellm.ts";
import { openai } from "../../../generator/providers/openai.ts";
import { configuration, located, promptDocument, settingsMap } from "../../support/prompt-builders.ts";

const providers = [openai, anthropic, langchain, litellm];
const config = configuration({ models: { smart: { openai: "gpt-4o", anthropic: "claude-opus-4-5" } } });

test.each<{ name: string; given: PromptDocument["models"]; want: (string | undefined)[] }>([
	{ name: "no model", given: { byProvider: {} }, want: [undefined, undefined, undefined, undefined] },
	{
		name: "a plain name belongs to its provider",
		given: { plain: located("gpt-4o"), byProvider: {} },
		want: ["gpt-4o", undefined, undefined, undefined],
	},
	{
		name: "a name with a slash belongs to LiteLLM",
		given: { plain: located("anthropic/claude-sonnet-4-5"), byProvider: {} },
		want: [undefined, undefined, undefined, "anthropic/claude-sonnet-4-5"],
	},
	{
		name: "an alias gives each provider its name",
		given: { plain: located("smart"), byProvider: {} },
		want: ["gpt-4o", "claude-opus-4-5", undefined, undefined],
	},
	{
		name: "a name on Object.prototype is no alias",
		given: { plain: located("constructor"), byProvider: {} },
		want: [undefined, undefined, undefined, undefined],
	},
	{
		name: "the map says it",
		given: { byProvider: { openai: located("mine"), litellm: located("proxy-name") } },
		want: ["mine", undefined, undefined, "proxy-name"],
	},
])("models: $name", ({ given, want }) => {
	const document = promptDocument({ models: given });
	expect(providers.map((provider) => resolveProviderSettings(document, provider, config).model)).toEqual(want);
});

test("common settings hold, the provider's own map wins, null removes and raw is copied", () => {
	const document = promptDocument({
		settings: {
			common: settingsMap({ maxTokens: 100, temperature: 0.5, seed: 1, topK: 5 }, { user: "a", store: true }),
			byProvider: {
				openai: settingsMap({ temperature: 0.1, seed: null, stop: ["x"] }, { service_tier: "flex", user: null }),
			},
		},
	});
	expect(resolveProviderSettings(document, openai, config)).toEqual({
		settings: [
			{ name: "maxTokens", value: 100 },
			{ name: "temperature", value: 0.1 },
			{ name: "stop", value: ["x"] },
		],
		raw: { store: true, service_tier: "flex", user: null },
	});
	expect(resolveProviderSettings(document, anthropic, config)).toEqual({
		settings: [{ name: "maxTokens", value: 100 }],
		raw: { user: "a", store: true },
	});
});
