import { describe, expect, test } from "vitest";
import { messagesOf } from "../../../generator/model/messages-of.ts";
import { parseSource } from "../../../generator/parse/index.ts";
import { findings, messages, read } from "./read.ts";

const hello = "messages:\n  - user: Hello\n";

describe("keys", () => {
	test("all of them are read", () => {
		const { documents, diagnostics } = read(`$schema: ../node_modules/pm-gen/schema.json
pmgen: 1
id: helper
description: Answers.
version: "1.2.0"
status: deprecated
tags: [a, b]
model: { openai: gpt-4o, anthropic: claude-sonnet-4-5 }
settings:
  maxTokens: 1024
  temperature: 0.5
  topP: 0.9
  topK: 3
  stop: [END]
  seed: 7
  presencePenalty: 0.1
  frequencyPenalty: 0.2
  reasoning: low
  openai: { temperature: 0.3, seed: null, raw: { service_tier: flex } }
providers: [anthropic, openai]
input:
  company: string
messages:
  - system: You work for {{company}}.
  - { role: user, content: "Hello", required: true }
`);
		expect(diagnostics).toEqual([]);
		const [document] = documents;
		expect(document).toMatchObject({
			id: { value: "helper" },
			format: "chat",
			version: "1.2.0",
			status: "deprecated",
			description: "Answers.",
			tags: ["a", "b"],
			providers: ["openai", "anthropic"],
			models: { byProvider: { openai: { value: "gpt-4o" }, anthropic: { value: "claude-sonnet-4-5" } } },
		});
		expect(document?.settings.common.entries.map(({ name, value }) => [name, value.value])).toEqual([
			["maxTokens", 1024],
			["temperature", 0.5],
			["topP", 0.9],
			["topK", 3],
			["stop", ["END"]],
			["seed", 7],
			["presencePenalty", 0.1],
			["frequencyPenalty", 0.2],
			["reasoning", "low"],
		]);
		const own = document?.settings.byProvider.openai;
		expect(own?.entries.map(({ name, value }) => [name, value.value])).toEqual([
			["temperature", 0.3],
			["seed", null],
		]);
		expect(own?.raw.map(({ name, value }) => [name, value.value])).toEqual([["service_tier", "flex"]]);
		expect(document?.input?.value.fields.map(({ name }) => name)).toEqual(["company"]);
		expect(messagesOf(document?.messages ?? []).map(({ role, required }) => [role.value, required])).toEqual([
			["system", false],
			["user", true],
		]);
		expect(document).not.toHaveProperty("incomplete");
	});

	test("what is absent has its default", () => {
		const document = read(hello).documents[0];
		expect(document).toMatchObject({
			id: { value: "support" },
			status: "active",
			tags: [],
			models: { byProvider: {} },
		});
		for (const key of ["version", "description", "providers", "input", "variables"])
			expect(document).not.toHaveProperty(key);
	});

	test("a plain model, a text prompt, JSON", () => {
		const { documents, diagnostics } = read('{"model": "smart", "template": "Hello {{name}}!"}', "a/greeting.json");
		expect(diagnostics).toEqual([]);
		expect(documents[0]).toMatchObject({
			id: { value: "a/greeting" },
			format: "text",
			models: { plain: { value: "smart" } },
		});
		expect(messages('{"template": "Hello {{name}}!"}', "greeting.json")).toEqual(["user: Hello {{name}}!"]);
	});

	test.each([
		["descripton: x", "unknown-key descripton", "Did you mean `description`?"],
		["max_tokens: 3", "unknown-key max_tokens", "Write it under `settings`: `settings: { maxTokens: … }`."],
		["settings: { max_tokens: 3 }", "unknown-key max_tokens", "Did you mean `maxTokens`?"],
		["settings: { openai: { top_p: 1 } }", "unknown-key top_p", "Did you mean `topP`?"],
		["settings: { opnai: { topP: 1 } }", "unknown-key opnai", "Did you mean `openai`?"],
		["model: { antropic: x }", "unknown-provider antropic", "Did you mean `anthropic`?"],
		["providers: [opena]", "unknown-provider opena", "Did you mean `openai`?"],
		["status: activ", "invalid-value activ", "Write `active`."],
		["pmgen: 2", "invalid-value 2", undefined],
		["__proto__: 1", "unknown-key __proto__", expect.stringContaining("The keys are")],
		["version: 1.10", "unpinned-version 1.10", 'Write: version: "1.10.0"'],
		["version: 2", "unpinned-version 2", 'Write: version: "2.0.0"'],
		["version: latest", "invalid-value latest", 'Write three numbers: version: "1.2.0"'],
		["id: Über", "invalid-id Über", "Write `uber`."],
		["id: My Prompt", "invalid-id My Prompt", "Write `my-prompt`."],
	])("%s", (line, want, hint) => {
		const text = `${line}\n${hello}`;
		expect(findings(text)).toEqual([want]);
		expect(read(text).diagnostics[0]?.hint).toEqual(hint);
	});

	test.each([
		["description: 3", "`description` must be text, but it is the number 3."],
		["tags: x", "`tags` must be a list, but it is text."],
		["tags: [1]", "`tags[0]` must be text, but it is the number 1."],
		["model: [x]", "`model` must be text or a map, but it is a list."],
		["model: { openai: 3 }", "`model.openai` must be text, but it is the number 3."],
		["settings: { maxTokens: 1.5 }", "`settings.maxTokens` must be a whole number, but it is the number 1.5."],
		["settings: { temperature: hot }", "`settings.temperature` must be a number, but it is text."],
		["settings: { stop: 3 }", "`settings.stop` must be text or a list, but it is the number 3."],
		["settings: { openai: { raw: 3 } }", "`settings.openai.raw` must be a map, but it is the number 3."],
		["providers: openai", "`providers` must be a list, but it is text."],
		["version: [1]", "`version` must be text, but it is a list."],
		["pmgen: '1'", "`pmgen` must be `1`, but it is text."],
		["status: 3", "`status` must be one of `active`, `draft`, `deprecated`, `archived`, but it is the number 3."],
		[
			"providers: [3]",
			expect.stringMatching(/^`providers\[0\]` must be one of `openai`, .*, but it is the number 3\.$/),
		],
		["id: 3", "`id` must be text, but it is the number 3."],
	])("%s", (line, want) => {
		const { diagnostics } = read(`${line}\n${hello}`);
		expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([["wrong-type", want]]);
	});

	test("all mistakes of a file are found in one run, in its order", () => {
		const text =
			"foo: 1\nversion: 1.0\ntags: 3\nsamples: {}\nmessages:\n  - user: 42\n  - uzer: x\n  - user: '{{#if}}'\n";
		expect(findings(text).map((finding) => finding.split(" ")[0])).toEqual([
			"unknown-key",
			"unpinned-version",
			"wrong-type",
			"not-supported-yet",
			"number-not-text",
			"unknown-key",
			"unclosed-block",
		]);
	});
});

describe("ids", () => {
	test.each([
		["billing/refund.yaml", "", "billing/refund"],
		["billing/refund.yml", "id: pay-back\n", "billing/pay-back"],
		["billing/refund.yaml", "id: /money/back\n", "money/back"],
		["a_b-c.yaml", "", "a_b-c"],
	])("%s %s", (name, line, want) => expect(read(line + hello, name).documents[0]?.id.value).toBe(want));

	test.each([
		["Billing/refund.yaml", ["invalid-id"]],
		["re fund.yaml", ["invalid-id"]],
		["support.de.yaml", ["not-supported-yet"]],
	])("%s", (name, want) => {
		expect(findings(hello, name)).toEqual(want);
		expect(read(hello, name).documents).toEqual([]);
	});

	test("an older version has the id of the prompt that it is part of", () => {
		const { documents, diagnostics } = read(hello, "support/1.0.0.yaml", { partOf: "support" });
		expect(diagnostics).toEqual([]);
		expect(documents[0]?.id.value).toBe("support");
	});

	test("the input folder may be the project folder, or written with a dot", () => {
		for (const root of [".", "", "./prompts", "prompts/"]) {
			const path = root.includes("prompts") ? "prompts/a/b.yaml" : "a/b.yaml";
			const source = { path, root, kind: "yaml", text: hello } as const;
			expect(parseSource(source, {}).documents[0]?.id.value).toBe("a/b");
		}
	});
});

describe("messages", () => {
	test.each([
		["- system: a\n- user: b\n- assistant: c", ["system: a", "user: b", "assistant: c"]],
		["- { role: user, content: b }", ["user: b"]],
		["- role: user\n  content: |\n    a\n    {{x}}\n", ["user: a\n{{x}}"]],
		["- user: ''", ["user: "]],
		["- user:", ["user: "]],
		["[]", []],
		["", []],
	])("%j", (list, want) => {
		const text = `messages:\n  ${list.replaceAll("\n", "\n  ")}\n`;
		expect(findings(text)).toEqual([]);
		expect(messages(text)).toEqual(want);
		expect(read(text).documents).toHaveLength(1);
	});

	test.each([
		["messages: Hello", ["wrong-type Hello"]],
		["messages: { user: Hello }", ["wrong-type user"]],
		["messages: [Hello]", ["wrong-type Hello"]],
		["messages: [{ content: x }]", ["missing-key content"]],
		["messages: [{ role: user }]", ["missing-key role"]],
		["messages: [{ role: 3, content: x }]", ["wrong-type 3"]],
		["messages: [{ role: System, content: x }]", ["invalid-value System"]],
		["messages: [{ usr: x }]", ["unknown-key usr"]],
		["messages: [{ uesr: '{{x' }]", ["unknown-key uesr", "unclosed-tag {{x"]],
		["messages: [{ uesr: x, user: '{{x' }]", ["unknown-key uesr", "unclosed-tag {{x"]],
		["message: [{ user: x }]", ["unknown-key message"]],
		["mesages: [{ usr: '{{x' }]", ["unknown-key mesages", "unknown-key usr", "unclosed-tag {{x"]],
		["templat: '{{x'", ["unknown-key templat", "unclosed-tag {{x"]],
		["setings: { topp: 1 }\ntemplate: x", ["unknown-key setings", "unknown-key topp"]],
		["inptu: { a: strng }\ntemplate: x", ["unknown-key inptu", "invalid-schema strng"]],
		["inptu: { a: string }\ninput: { b: strng }\ntemplate: x", ["unknown-key inptu", "invalid-schema strng"]],
		["messages: [{ user: x, system: y }]", ["invalid-value system"]],
		["messages: [{ user: x, content: y }]", ["invalid-value content"]],
		["messages: [{ user: x, reqired: true }]", ["unknown-key reqired"]],
		["messages: [{ user: x, required: 1 }]", ["wrong-type 1"]],
		["messages: [{ user: { a: b } }]", ["wrong-type a"]],
		["messages: [{ user: x }]\ntemplate: y", ["invalid-value template"]],
		["template: [x]", ["wrong-type [x]"]],
		["messages: [{ tool: x }]", ["missing-key tool"]],
		["messages: [{ role: function, content: x }]", ["missing-key function"]],
	])("%s", (text, want) => expect(findings(`${text}\n`)).toEqual(want));

	test.each([
		["description: x", ["not-a-prompt"]],
		["title: x\nstatus: 3", ["not-a-prompt"]],
		["", ["not-a-prompt"]],
		["- a", ["not-a-prompt"]],
		["just text", ["not-a-prompt"]],
	])("%j holds no prompt", (text, want) => {
		expect(findings(text)).toEqual(want);
		expect(read(text).diagnostics[0]?.hint).toContain("`_support.yaml`");
	});

	test("a misspelt key is read as the one that is meant", () => {
		expect(messages("mesages: [{ uesr: x }, { systme: y }]\n")).toEqual(["user: x", "system: y"]);
		expect(read("messages: [{ uesr: x }]\n").diagnostics[0]?.hint).toBe("Did you mean `user`?");
		expect(read("inptu: { a: string }\ntemplate: x\n").documents[0]?.input?.value.fields).toHaveLength(1);
	});

	test("a prompt that can be read in part is marked, one that cannot is left out", () => {
		expect(read("messages: [{ user: x }, { user: { a: b } }]\n").documents[0]).toMatchObject({ incomplete: true });
		expect(read("messages: [{ user: { a: b } }]\n").documents).toEqual([]);
		expect(read(`input: 3\n${hello}`).documents[0]).toMatchObject({ incomplete: true });
	});
});

describe("reserved for later", () => {
	test.each([...["samples", "cache", "partials", "helpers"].map((key) => [`${key}: {}\n${hello}`, key])])(
		"%j",
		(text, place) => expect(findings(text)).toEqual([`not-supported-yet ${place}`]),
	);

	test.each(["prompty"] as const)("a %s file", (kind) => {
		const { documents, diagnostics } = parseSource({ path: "prompts/a", root: "prompts", kind, text: hello }, {});
		expect(documents).toEqual([]);
		expect(diagnostics.map(({ code }) => code)).toEqual(["not-supported-yet"]);
	});
});
