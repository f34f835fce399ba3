import { describe, expect, test } from "vitest";
import type { PromptDocument } from "../../../generator/model/document.ts";
import type { MessageIR, ProviderSettingsIR } from "../../../generator/model/prompt-ir.ts";
import type { MessageNode } from "../../../generator/model/template-node.ts";
import { anthropic } from "../../../generator/providers/anthropic.ts";
import {
	configuration,
	emitContext,
	located,
	messageDocument,
	messageIR,
	promptDocument,
	settingsMap,
} from "../../support/prompt-builders.ts";
import { showCode, showType } from "../../support/show-code.ts";

const [method] = anthropic.methods;
const maybe = { blank: "maybe" } as const;
const demanded = { blank: "maybe", required: true } as const;

describe("the request", () => {
	test.each<{ name: string; given: MessageIR[]; want: string }>([
		{
			name: "always has max_tokens",
			given: [messageIR("user")],
			want: '{ max_tokens: 4096, messages: [{ role: "user", content: text0 }] }',
		},
		{
			name: "hoists a system message",
			given: [messageIR("system"), messageIR("user")],
			want: '{ max_tokens: 4096, system: text0, messages: [{ role: "user", content: text1 }] }',
		},
		{
			name: "hoists several system messages as blocks",
			given: [messageIR("system"), messageIR("system"), messageIR("user")],
			want: '{ max_tokens: 4096, system: [{ type: "text", text: text0 }, { type: "text", text: text1 }], messages: [{ role: "user", content: text2 }] }',
		},
		{
			name: "leaves out messages that turn out blank",
			given: [messageIR("user"), messageIR("assistant", maybe), messageIR("user", demanded)],
			want: '{ max_tokens: 4096, messages: withoutBlank("support", [{ role: "user", content: text0 }, { role: "assistant", content: text1 }, { role: "user", content: requireText("support", "messages[2]", text2) }]) }',
		},
		{
			name: "leaves out a system text that turns out blank",
			given: [messageIR("system", maybe), messageIR("user")],
			want: '{ max_tokens: 4096, ...unlessBlank("system", text0), messages: [{ role: "user", content: text1 }] }',
		},
		{
			name: "demands a required system text",
			given: [messageIR("system", demanded), messageIR("user", demanded)],
			want: '{ max_tokens: 4096, system: requireText("support", "messages[0]", text0), messages: [{ role: "user", content: requireText("support", "messages[1]", text1) }] }',
		},
		{
			name: "leaves out the blank ones of several system texts",
			given: [messageIR("system"), messageIR("system", maybe), messageIR("user")],
			want: '{ max_tokens: 4096, system: [text0, text1].filter((text) => !isBlank(text)).map((text) => { type: "text", text: text }), messages: [{ role: "user", content: text2 }] }',
		},
	])("$name", ({ given, want }) => {
		expect(method && showCode(method.emit(emitContext(given)))).toBe(want);
	});

	test.each<{ name: string; given: ProviderSettingsIR; want: string; type: string }>([
		{
			name: "takes model, maxTokens and one stop text",
			given: {
				model: "claude-sonnet-4-5",
				settings: [
					{ name: "stop", value: "END" },
					{ name: "maxTokens", value: 100 },
				],
				raw: {},
			},
			want: '{ model: "claude-sonnet-4-5", max_tokens: 100, messages: [{ role: "user", content: text0 }], stop_sequences: ["END"] }',
			type: 'AnthropicRequest<"claude-sonnet-4-5">',
		},
		{
			name: "takes reasoning and raw keys",
			given: { settings: [{ name: "reasoning", value: "low" }], raw: { temperature: 0.5, top_k: null } },
			want: '{ max_tokens: 4096, messages: [{ role: "user", content: text0 }], output_config: { effort: "low" }, temperature: 0.5, top_k: null }',
			type: 'AnthropicBody & { output_config: { effort: "low" }; temperature: 0.5; top_k: null }',
		},
	])("$name", ({ given, want, type }) => {
		const context = emitContext([messageIR("user")], given);
		expect(method && showCode(method.emit(context))).toBe(want);
		expect(method && showType(method.returns(context))).toBe(type);
	});
});

describe("the check", () => {
	test.each<{ name: string; given: MessageNode[]; want: [string, string][] }>([
		{
			name: "takes leading system messages",
			given: [messageDocument("system", "a"), messageDocument("system", "b"), messageDocument("user", "c")],
			want: [],
		},
		{
			name: "refuses a later system message",
			given: [messageDocument("user", "a"), messageDocument("system", "b"), messageDocument("system", "c")],
			want: [
				["provider-refuses", "Anthropic takes system messages only at the beginning."],
				["provider-refuses", "Anthropic takes system messages only at the beginning."],
			],
		},
		{
			name: "refuses a prompt of system messages only",
			given: [messageDocument("system", "a")],
			want: [["provider-refuses", "Anthropic refuses a request that has system messages only."]],
		},
		{
			name: "warns of an assistant message at the beginning",
			given: [messageDocument("system", "a"), messageDocument("assistant", "b"), messageDocument("user", "c")],
			want: [
				["provider-warns", "The conversation begins with an assistant message, which Anthropic's API may refuse."],
			],
		},
		{
			name: "warns of white space at the end of a prefill",
			given: [messageDocument("user", "a"), messageDocument("assistant", "{ ")],
			want: [["provider-warns", "Anthropic may refuse a final assistant message that ends with white space."]],
		},
		{
			name: "takes a prefill without white space at its end",
			given: [messageDocument("user", "a "), messageDocument("assistant", " {")],
			want: [],
		},
		{ name: "leaves a prompt without messages to its own rule", given: [], want: [] },
	])("$name", ({ given, want }) => {
		expect(found(promptDocument({ messages: given }))).toEqual(want);
	});

	test.each([
		["claude-opus-4-6", true],
		["claude-sonnet-4-7-20260801", true],
		["claude-opus-5", true],
		["claude-sonnet-4-5", false],
		["claude-sonnet-4-20250514", false],
		["claude-3-5-haiku-latest", false],
	])("a prefill of %s is warned of: %s", (model, warned) => {
		const document = promptDocument({
			models: { plain: located(model), byProvider: {} },
			messages: [messageDocument("user", "a"), messageDocument("assistant", "{")],
		});
		const message = `${model} may refuse a conversation that ends with an assistant message.`;
		expect(found(document)).toEqual(warned ? [["provider-warns", message]] : []);
	});

	test.each<{ name: string; given: Parameters<typeof settingsMap>; want: string[] }>([
		{ name: "sampling settings in raw", given: [{}, { temperature: 1, top_k: 4 }], want: [] },
		{ name: "a raw output_config", given: [{}, { output_config: { effort: "low" } }], want: [] },
		{
			name: "a raw output_config beside reasoning",
			given: [{ reasoning: "low" }, { output_config: { effort: "low" } }],
			want: ["`raw` cannot set `output_config` of anthropic: the key has a home of its own."],
		},
		{
			name: "raw keys that have a home",
			given: [{}, { max_tokens: 1, system: "x" }],
			want: [
				"`raw` cannot set `max_tokens` of anthropic: the key has a home of its own.",
				"`raw` cannot set `system` of anthropic: the key has a home of its own.",
			],
		},
		{
			name: "an effort that the API lacks",
			given: [{ reasoning: "minimal" }],
			want: ['anthropic takes one of low, medium, high, xhigh, max as `reasoning`, not "minimal".'],
		},
	])("settings: $name", ({ given, want }) => {
		const document = promptDocument({
			settings: { common: settingsMap({}), byProvider: { anthropic: settingsMap(...given) } },
		});
		expect(found(document)).toEqual(want.map((message) => ["invalid-setting", message]));
	});
});

test.each([
	["claude-sonnet-4-5", true],
	["anthropic/claude-sonnet-4-5", false],
	["gpt-4o", false],
])("owns the model name %s: %s", (model, want) => {
	expect(anthropic.ownsModel(model)).toBe(want);
});

const found = (document: PromptDocument) =>
	anthropic.check(document, configuration()).map(({ code, message }) => [code, message]);
