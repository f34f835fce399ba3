import { describe, expect, test } from "vitest";
import { findings, messages, read } from "./read.ts";

const text = `id: greeting
version: 1.0.0
uid: e3960aca-bfe7-4c16-a3c6-68f4f5e757af
format: text
template:
  content: 'Hello {{name}}!

    It''s you. '
  variables:
  - name
  partials: {}
  helpers: {}
chat_template: null
status: active
created_at: '2025-11-26T22:42:52.450262'
updated_at: '2025-11-26T22:42:52.450263'
metadata:
  author: System
  description: Simple greeting
  tags: [' Greeting ', '', welcome]
  category: general
  use_cases: []
  model_recommendations: [gpt-4]
  temperature: 0.7
  max_tokens: 2000
  custom: {}
  changelog: [{ version: 1.0.0 }]
input_schema: null
output_schema: null
`;

const chat = `id: chat
format: chat
template: null
chat_template:
  messages:
  - role: system
    content: You work for {{company}}. # a comment
    name: null
    function_call: null
    tool_calls: null
  - role: user
    content: >
      a
      b
  - role: assistant
    content: null
  variables: [company]
`;

describe("one prompt a file", () => {
	test("a text prompt is one user message", () => {
		const { documents, diagnostics } = read(text, "x/y.yaml");
		expect(diagnostics).toEqual([]);
		expect(messages(text)).toEqual(["user: Hello {{name}}!\nIt's you. "]);
		const [document] = documents;
		expect(document).toMatchObject({
			id: { value: "x/greeting" },
			format: "text",
			version: "1.0.0",
			status: "active",
			description: "Simple greeting",
			tags: ["greeting", "welcome"],
			models: { byProvider: {} },
		});
		expect(document?.variables?.map(({ value }) => value)).toEqual(["name"]);
		expect(document?.settings.common.entries.map(({ name, value }) => [name, value.value])).toEqual([
			["maxTokens", 2000],
			["temperature", 0.7],
		]);
	});

	test.each(["completion", "instruction"])("the format %s is a text prompt", (format) => {
		const { documents, diagnostics } = read(text.replace("format: text", `format: ${format}`));
		expect(diagnostics).toEqual([]);
		expect(documents[0]?.format).toBe("text");
	});

	test("a chat prompt is taken as YAML reads it", () => {
		expect(findings(chat)).toEqual([]);
		expect(messages(chat)).toEqual(["system: You work for {{company}}.", "user: a b\n", "assistant: "]);
		expect(read(chat).documents[0]).toMatchObject({ format: "chat", status: "draft", version: "1.0.0", tags: [] });
	});

	test("JSON, and the file name in place of an absent id", () => {
		const json = '{"format": "text", "template": {"content": "Hi"}, "chat_template": null}';
		expect(findings(json, "a.json")).toEqual([]);
		expect(read(json, "a.json").documents[0]?.id.value).toBe("a");
	});

	test("a file named for a version has the id that it says", () => {
		expect(read(text, "greeting/1.0.0.yaml").documents[0]?.id.value).toBe("greeting/greeting");
	});
});

test("a list of prompts", () => {
	const list = `version: "1.0.0"\nmetadata: {}\nprompts:\n  - id: a\n    format: text\n    template: { content: A }\n  - id: b\n    format: text\n    template: { content: B }\n`;
	expect(findings(list)).toEqual([]);
	expect(read(list, "all/some.yaml").documents.map(({ id }) => id.value)).toEqual(["all/a", "all/b"]);
});

describe("mistakes", () => {
	test.each([
		[text.replace("uid:", "uuid:"), ["unknown-key uuid"]],
		[text.replace("variables:", "variable:"), ["unknown-key variable"]],
		[text.replace("format: text", "format: txt"), ["invalid-value txt"]],
		[text.replace("format: text", "format: chat"), ["missing-key id", "invalid-value template"].slice(1)],
		[text.replace("format: text\n", ""), ["missing-key id"]],
		[text.replace("status: active", "status: live"), ["invalid-value live"]],
		[text.replace("id: greeting", "id: My Greeting"), ["invalid-id My Greeting"]],
		[text.replace("version: 1.0.0", "version: 1.0"), ["unpinned-version 1.0"]],
		[text.replace("temperature: 0.7", "temperature: hot"), ["wrong-type hot"]],
		[text.replace("partials: {}", "partials: { a: 1 }"), ["wrong-type 1"]],
		[text.replace("helpers: {}", "helpers: { a: b }"), ["not-supported-yet helpers"]],
		[text.replace("input_schema: null", "input_schema: user"), ["missing-schema user"]],
		[text.replace("output_schema: null", "output_schema: { a: 1 }"), ["wrong-type a"]],
		["format: text\ntemplate: null\n", ["missing-key format"]],
		["format: text\ntemplate: { variables: [] }\n", ["missing-key variables"]],
		["format: text\ntemplate: { content: 42 }\n", ["wrong-type 42"]],
		["format: chat\nchat_template: { messages: x }\n", ["wrong-type x"]],
		[chat.replace("name: null", "name: bob"), []],
		[chat.replace("function_call: null", "function_call: { name: f }"), ["not-supported-yet function_call"]],
		[chat.replace("tool_calls: null", "tool_calls: []"), []],
		[chat.replace("role: user", "role: tool"), ["role-not-supported tool"]],
		[chat.replace("role: user", "role: function"), ["role-not-supported function"]],
		[chat.replace("role: user", "role: usr"), ["invalid-value usr"]],
		[chat.replace("    content: null\n", ""), ["missing-key role"]],
		["prompts: []\n", ["missing-key []"]],
		["prompts: 3\n", ["wrong-type 3"]],
		["prompts: [x]\n", ["wrong-type x"]],
		["prompts: [{ format: text, template: { content: x } }]\n", ["missing-key format"]],
		["prompts: []\nfoo: 1\n", ["missing-key []", "unknown-key foo"]],
		["template: null\n", ["missing-key template", "missing-key template"]],
	])("case %#", (file, want) => expect(findings(file)).toEqual(want));

	test("an input that could not be read leaves the prompt incomplete", () => {
		const { documents } = read(text.replace("input_schema: null", "input_schema: user"));
		expect(documents).toMatchObject([{ incomplete: true }]);
		expect(documents[0]?.input).toBeUndefined();
	});

	test("a chat prompt without messages is left to analysis", () => {
		const { documents, diagnostics } = read("id: a\nformat: chat\nchat_template: { messages: [] }\n");
		expect(diagnostics).toEqual([]);
		expect(documents[0]?.messages).toEqual([]);
	});
});
