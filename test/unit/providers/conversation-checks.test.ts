import { describe, expect, test } from "vitest";
import type { ProviderName } from "../../../generator/model/provider-name.ts";
import { compile } from "../../../generator/pipeline.ts";
import { configuration } from "../../support/prompt-builders.ts";
import { createSourceFile } from "../../support/run-prompt.ts";

/** What one provider finds about messages: the marked text and what is said of it. Anything else is an error of the test. */
function findingsOf(messages: string, provider: ProviderName): readonly string[] {
	const text = `messages:\n${messages}`;
	const sources = [createSourceFile("prompts/support.yaml", text)];
	const { diagnostics } = compile(sources, configuration({ providers: [provider] }));
	return diagnostics.map(({ code, span, message }) => {
		if (!code.startsWith("provider-")) throw new Error(`${code}: ${message}`);
		return `${text.slice(span.start, span.end).split("\n")[0]} | ${message}`;
	});
}

const calls = '  - assistant: ""\n    toolCalls: [{ id: a, name: weather, input: {} }]\n';
const result = "  - { tool: Cold, toolCallId: a }\n";
const user = "  - user: Hi\n";

describe.each(["gemini", "anthropic", "mistral", "cohere"] as const)(
	"the order of calls and results for %s",
	(provider) => {
		test.each([
			["a call and its result", `${user}${calls}${result}`],
			["two results", `${user}${calls}${result}${result}`],
			["a result behind the history", `  - history: chat\n${result}`],
			[
				"a result in a loop",
				`${user}${calls}  - each: results\n    messages:\n    - { tool: "{{this}}", toolCallId: a }\n`,
			],
			["a result behind a condition", `${user}  - if: again\n    messages:\n    - user: Again\n${result}`],
			["a call before the history", `${user}${calls}  - history: chat\n`],
		])("%s is taken", (_, messages) => {
			expect(findingsOf(messages, provider)).toEqual([]);
		});

		test.each([
			["a result at the beginning", result, "refuses the result of a tool without its call."],
			["a result behind the user", `${user}${result}`, "refuses the result of a tool without its call."],
			[
				"the user behind a call",
				`${user}${calls}${user}`,
				"refuses a user message before the results of the tool calls.",
			],
			[
				"the assistant behind a call in a loop",
				`${user}  - each: items\n    messages:\n    - assistant: ""\n      toolCalls: [{ id: a, name: b, input: {} }]\n    - assistant: Hm\n${user}`,
				"refuses an assistant message before the results of the tool calls.",
			],
			["a call at the end", `${user}${calls}`, "refuses tool calls without results."],
		])("%s is not", (_, messages, want) => {
			expect(findingsOf(messages, provider)).toEqual([expect.stringContaining(want)]);
		});
	},
);

describe("Gemini", () => {
	test.each([
		[
			"calls at the beginning",
			`  - system: A\n${calls}${result}`,
			["assistant | Gemini refuses a conversation that begins with tool calls."],
		],
		[
			"a model's turn at the end",
			`${user}  - assistant: A\n`,
			["assistant | Gemini refuses a conversation that ends with an assistant message."],
		],
		[
			"a name",
			"  - { role: user, name: Ada, content: Hi }\n",
			["{ role: user, name: Ada, content: Hi } | Gemini is not told the `name` of a user."],
		],
		["a tool's name", `${user}${calls}  - { tool: Cold, toolCallId: a, name: weather }\n`, []],
		[
			"a late developer message",
			`${user}  - developer: A\n${user}`,
			["developer | Gemini takes system messages only at the beginning."],
		],
	])("%s", (_, messages, want) => {
		expect(findingsOf(messages, "gemini")).toEqual(want);
	});
});

describe("Anthropic", () => {
	const image = (more: string): string => `  - user: [{ image: { url: "https://a.b/c.png" }${more} }]\n`;
	test.each([
		["an image and a mark", image(", cache: true"), []],
		["a sound", "  - user: [{ text: Hi }, { audio: { url: a } }]\n", ["Anthropic refuses a sound."]],
		[
			"a fifth mark",
			`  - { role: system, content: A, cache: true }\n${image(", cache: true").repeat(4)}`,
			["Anthropic refuses more than four marks for the cache."],
		],
		["a name", "  - { role: user, name: Ada, content: Hi }\n", ["Anthropic is not told the `name` of a user."]],
	])("%s", (_, messages, want) => {
		expect(findingsOf(messages, "anthropic").map((found) => found.split(" | ")[1])).toEqual(want);
	});
});

describe("Mistral", () => {
	test.each([
		["a prefix", `${user}  - assistant: A\n`, []],
		[
			"the user behind a tool",
			`${user}${calls}${result}${user}`,
			["user | Mistral refuses a user message behind that of a tool."],
		],
		[
			"a system message behind the assistant",
			`${user}  - assistant: A\n  - system: B\n${user}`,
			["system | Mistral refuses a system message behind the assistant's or a tool's."],
		],
		[
			"a system message at the end",
			`${user}  - developer: A\n`,
			["developer | Mistral refuses a conversation that ends with a system message."],
		],
		["the assistant alone", "  - assistant: A\n", ["assistant | Mistral refuses an assistant message alone."]],
		[
			"a name",
			"  - { role: user, name: Ada, content: Hi }\n",
			["{ role: user, name: Ada, content: Hi } | Mistral is not told the `name` of a user."],
		],
	])("%s", (_, messages, want) => {
		expect(findingsOf(messages, "mistral")).toEqual(want);
	});
});

describe.each([
	["cohere", "Cohere"],
	["ollama", "Ollama"],
] as const)("media for %s", (provider, title) => {
	test.each([
		["an image", "  - user: [{ image: photo }, { text: What? }]\n", []],
		[
			"a sound in a loop",
			"  - user:\n    - each: sounds\n      parts: [{ audio: this }]\n",
			[expect.stringContaining(`| ${title} refuses a sound.`)],
		],
		["a file", "  - user: [{ file: report }]\n", [expect.stringContaining(`| ${title} refuses a file.`)]],
	])("%s", (_, messages, want) => {
		expect(findingsOf(messages, provider)).toEqual(want);
	});
});
