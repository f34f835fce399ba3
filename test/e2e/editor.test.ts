import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repository } from "../support/repository.ts";
import { createTemporaryProject, type TemporaryProject } from "../support/temporary-project.ts";
import { startYamlLanguageServer, type YamlLanguageServer } from "../support/yaml-language-server.ts";

const modeline = "# yaml-language-server: $schema=../node_modules/pm-gen/schema.json\n";
const path = "prompts/support.yaml";

let project: TemporaryProject;
let server: YamlLanguageServer;

beforeAll(async () => {
	project = await createTemporaryProject({
		"node_modules/pm-gen/schema.json": readFileSync(join(repository, "schema.json"), "utf8"),
		[path]: modeline,
	});
	server = await startYamlLanguageServer(project.folder);
});
afterAll(async () => {
	await server.stop();
	await project.remove();
});

/** Opens a definition; a bar in it is where the cursor stands. */
async function open(definition: string) {
	const text = modeline + definition;
	const before = text.slice(0, text.includes("|") ? text.indexOf("|") : 0).split("\n");
	const found = await server.check(path, text.replace("|", ""));
	return { found, cursor: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}

describe("a definition with the modeline gets completion", () => {
	const common = ["maxTokens", "temperature", "topP", "topK", "stop", "seed", "presencePenalty", "frequencyPenalty"];
	test.each([
		{
			place: "at the top",
			given: "|",
			offered: [
				"description",
				"version",
				"status",
				"model",
				"settings",
				"input",
				"output",
				"tools",
				"toolChoice",
				"template",
				"messages",
			],
			not: ["samples", "cache", "partials", "helpers", "maxTokens"],
		},
		{
			place: "beside other keys",
			given: "description: Answers.\n|\nmessages:\n  - user: Hello\n",
			offered: ["version", "settings"],
			not: ["description", "messages"],
		},
		{
			place: "in settings",
			given: "settings:\n  |\ntemplate: Hello\n",
			offered: [...common, "openai", "anthropic"],
			not: ["raw", "messages"],
		},
		{
			place: "in a provider's settings",
			given: "settings:\n  openai:\n    |\ntemplate: Hello\n",
			offered: [...common, "raw"],
			not: ["openai"],
		},
		{
			place: "in messages",
			given: "messages:\n  - |\n",
			offered: ["system", "developer", "user", "assistant", "tool", "function", "history", "each", "if", "role"],
			not: ["parts"],
		},
		{
			place: "behind a role",
			given: "messages:\n  - user: Hello\n    |\n",
			offered: ["required"],
			not: ["system", "assistant", "role", "content"],
		},
		{
			place: "for a role in the long form",
			given: "messages:\n  - role: |\n    content: Hello\n",
			offered: ["system", "developer", "user", "assistant", "tool", "function"],
			not: ["each", "history"],
		},
		{
			place: "for a status",
			given: "status: |\ntemplate: Hello\n",
			offered: ["active", "draft", "deprecated", "archived"],
			not: [],
		},
		{
			place: "for a provider",
			given: "providers: [|]\ntemplate: Hello\n",
			offered: ["openai", "anthropic", "langchain", "litellm"],
			not: [],
		},
		{
			place: "for a type of Picoschema",
			given: "input:\n  name: |\ntemplate: Hello\n",
			offered: ["string", "number", "integer", "boolean", "any"],
			not: ["object", "array"],
		},
		{
			place: "for a keyword of JSON Schema",
			given: "input:\n  type: object\n  properties:\n    name:\n      |\ntemplate: Hello\n",
			offered: ["type", "enum", "pattern", "minLength", "description"],
			not: ["not", "patternProperties"],
		},
		{
			place: "in output",
			given: "output:\n  inject: true\n  |\ntemplate: Hello\n",
			offered: ["schema", "strict"],
			not: ["inject"],
		},
	])("$place", async ({ given, offered, not }) => {
		const { cursor } = await open(given);
		const labels = (await server.complete(path, cursor)).map(({ label }) => label);
		expect(labels).toEqual(expect.arrayContaining([...offered]));
		expect(labels.filter((label) => (not as readonly string[]).includes(label))).toEqual([]);
	});
});

describe("a definition with the modeline gets errors", () => {
	test.each([
		["descripton: Answers.\ntemplate: Hello\n", "1:0", /descripton is not allowed/],
		["settings:\n  maxToken: 5\ntemplate: Hello\n", "2:2", /maxToken is not allowed/],
		["settings:\n  temperature: hot\ntemplate: Hello\n", "2:15", /Expected one of number, null/],
		["model: { opnai: gpt-4o }\ntemplate: Hello\n", "1:9", /opnai is not allowed/],
		["version: 1.10\ntemplate: Hello\n", "1:9", /Expected one of string, null/],
		['version: "1.10"\ntemplate: Hello\n', "1:9", /Write three numbers/],
		["messages:\n  - usr: Hello\n", "2:4", /usr is not allowed/],
		["messages:\n  - user: 5\n", "2:10", /Expected "string \| array"/],
		["messages:\n  - role: user\n", "2:4", /Missing property "content"/],
		["messages:\n  - user: Hello\ntemplate: Hello\n", "1:0", /messages is not allowed/],
		["description: Answers.\n", "1:0", /Missing property "messages"/],
		["input:\n  name: strng\ntemplate: Hello\n", "2:8", /The types are any, boolean/],
		["input:\n  type: object\n  propertys: {}\ntemplate: Hello\n", "3:2", /propertys is not allowed/],
		["samples: {}\ntemplate: Hello\n", "1:0", /samples is not allowed/],
	] as const)("%j", async (given, place, message) => {
		const { found } = await open(given);
		const shown = found.map(({ range, message: text }) => `${range.start.line}:${range.start.character} ${text}`);
		expect(shown.some((line) => line.startsWith(`${place} `) && message.test(line))).toBe(true);
	});

	test("but none where all is right", async () => {
		expect((await open(readFileSync(join(repository, "prompts/support.yaml"), "utf8"))).found).toEqual([]);
	});
});

describe("a definition with the modeline says what a key means", () => {
	test.each([
		["sett|ings:\n  maxTokens: 5\ntemplate: Hello\n", /Settings for every provider/],
		["settings:\n  maxTo|kens: 5\ntemplate: Hello\n", /most tokens/],
		["settings:\n  open|ai: { maxTokens: 5 }\ntemplate: Hello\n", /Settings for openai alone/],
		["messages:\n  - us|er: Hello\n", /A message of the user/],
		["input:\n  type: object\n  prop|erties: {}\ntemplate: Hello\n", /The fields of an object/],
		["outp|ut: string\ntemplate: Hello\n", /What comes back/],
	] as const)("%j", async (given, words) => {
		const { cursor } = await open(given);
		expect(await server.hover(path, cursor)).toMatch(words);
	});
});
