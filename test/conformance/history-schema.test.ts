import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { isHistory } from "../../runtime/is-history.ts";
import { conversation } from "../support/conversation.ts";
import { compileAndImport } from "../support/run-prompt.ts";

const { module } = await compileAndImport(
	{
		"prompts/talk.yaml": 'messages:\n  - history: conversation\n  - user: "{{query}}"\n',
		"prompts/photo.yaml":
			"messages:\n  - user:\n      - image: photo\n      - file: { bytes: paper, mediaType: application/pdf }\n",
	},
	{ providers: ["openai"] },
);

type Standard = {
	readonly "~standard": { readonly jsonSchema: { readonly input: (options: { readonly target: string }) => object } };
};

describe.each([
	["draft-07", Ajv],
	["draft-2020-12", Ajv2020],
] as const)("the JSON Schema of %s", (target, Validator) => {
	const schemaOf = (name: string): object => {
		// A prompt's input is a Standard JSON Schema.
		const prompt = module?.[name] as unknown as { readonly input: Standard } | undefined;
		return prompt?.input["~standard"].jsonSchema.input({ target }) ?? {};
	};
	const fits = new Validator({ strict: false }).compile(schemaOf("talk"));

	const text = { type: "text", text: "Hi" };
	const url = { type: "image", url: "https://example.com/a.png" };
	const messages: readonly unknown[] = [
		...conversation,
		{},
		1,
		{ role: "root", content: "Hi" },
		{ role: "user" },
		{ role: "user", content: 1 },
		{ role: "user", content: "Hi", name: 1 },
		{ role: "user", content: "Hi", name: "ada", cache: "1h", more: 1 },
		{ role: "user", content: "Hi", cache: true },
		{ role: "user", content: "Hi", cache: false },
		{ role: "user", content: "Hi", toolCalls: [] },
		{ role: "user", content: "Hi", native: [] },
		{ role: "user", content: "Hi", isError: 1 },
		{ role: "user", content: [text, url] },
		{ role: "user", content: [] },
		{ role: "user", content: [{ type: "text" }] },
		{ role: "user", content: [{ ...text, cache: "2h" }] },
		{ role: "user", content: [{ ...url, mediaType: 1 }] },
		{ role: "user", content: [{ ...url, base64: "aGk=", mediaType: "image/png" }] },
		{ role: "user", content: [{ ...url, base64: "aGk=" }] },
		{ role: "user", content: [{ ...url, detail: "low" }] },
		{ role: "user", content: [{ ...url, detail: "big" }] },
		{ role: "user", content: [{ ...url, type: "film" }] },
		{ role: "user", content: [{ type: "audio", base64: "aGk=", mediaType: "audio/wav" }] },
		{ role: "user", content: [{ type: "audio", base64: "aGk=" }] },
		{ role: "user", content: [{ type: "file" }] },
		{ role: "user", content: [{ ...url, type: "file", name: "a.pdf" }] },
		{ role: "user", content: [{ ...url, type: "file", name: 1 }] },
		{ role: "system", content: [text] },
		{ role: "system", content: [url] },
		{ role: "developer", content: "Hi" },
		{ role: "assistant", content: [url] },
		{ role: "assistant", content: "", toolCalls: [{ id: "1", name: "a", input: {} }] },
		{ role: "assistant", content: "", toolCalls: [{ id: 1, name: "a", input: {} }] },
		{ role: "assistant", content: "", toolCalls: [{ id: "1", name: "a" }] },
		{ role: "assistant", content: "", toolCalls: [{ id: "1", name: "a", input: [] }] },
		{ role: "tool", content: "Hi" },
		{ role: "tool", content: [url], toolCallId: "1", isError: true },
		{ role: "function", content: "Hi" },
		{ role: "function", content: "Hi", name: "a" },
		{ role: "function", content: [text], name: "a" },
	];

	test.each(messages)("takes what the check takes: %j", (message) => {
		const input = { conversation: [message], query: "Hi" };
		expect(fits(input)).toBe(isHistory([message]));
	});

	test.each([
		[[], true],
		[{ native: [1] }, true],
		[{ native: 1 }, false],
		[{}, false],
		["Hi", false],
	])("of %j", (given, wanted) => {
		expect(fits({ conversation: given, query: "Hi" })).toBe(wanted);
	});

	test("media come from an address or base64, bytes are no JSON", () => {
		expect(schemaOf("photo")).toMatchObject({
			properties: { photo: { properties: { url: { type: "string" }, bytes: { not: {} } } }, paper: { not: {} } },
		});
	});
});
