import { expect, test } from "vitest";
import { compileAndImport, readHelpersModule } from "../../support/run-prompt.ts";

type Module = { readonly ask: { readonly meta: { readonly hash: string } } };

async function hashOf(output: object): Promise<string> {
	const { module, diagnostics } = await compileAndImport<Module>({
		"prompts/ask.json": JSON.stringify({ providers: ["openai", "anthropic"], output, template: "Ask {{name}}." }),
	});
	expect(diagnostics).toEqual([]);
	return module?.ask.meta.hash ?? "";
}

const answer = (properties: object): object => ({ type: "object", properties });
const text = { type: "string" };

test.each([
	["the order of fields, in which a model answers", answer({ a: text, b: text }), answer({ b: text, a: text })],
	["a field called default", answer({ a: text }), answer({ a: text, default: text })],
	["strict mode", { schema: answer({ a: text }) }, { schema: answer({ a: text }), strict: false }],
	[
		"a default that is sent without strict mode",
		{ schema: answer({ a: text }), strict: false },
		{ schema: answer({ a: { ...text, default: "x" } }), strict: false },
	],
	["an answer that is asked for in the prompt", answer({ a: text }), { schema: answer({ a: text }), inject: true }],
])("the hash changes with %s", async (_, first, second) => {
	expect(await hashOf(first)).not.toBe(await hashOf(second));
});

test.each([
	["a default that is put in", answer({ a: text }), answer({ a: { ...text, default: "x" } })],
	["a mark for callers", answer({ a: text }), answer({ a: { ...text, deprecated: true } })],
	["what is said in the long form", answer({ a: text }), { schema: answer({ a: text }), inject: false, strict: true }],
	[
		"strict mode where the prompt asks",
		{ schema: answer({ a: text }), inject: true },
		{ schema: answer({ a: text }), inject: true, strict: false },
	],
])("the hash does not change with %s", async (_, first, second) => {
	expect(await hashOf(first)).toBe(await hashOf(second));
});

async function hashOfMessages(...messages: readonly object[]): Promise<string> {
	const { module, diagnostics } = await compileAndImport<Module>({
		"prompts/ask.json": JSON.stringify({ providers: ["openai"], messages }),
	});
	expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
	return module?.ask.meta.hash ?? "";
}

const shows = (...parts: readonly object[]): object => ({ user: [{ text: "See" }, ...parts] });
const looks = (call: object): readonly object[] => [
	{ user: "Hi" },
	{ assistant: "", toolCalls: [{ id: "a", name: "look", input: { type: "x" }, ...call }] },
	{ tool: "There.", toolCallId: "a" },
];

test.each([
	["a breakpoint", [{ user: "Hi" }], [{ user: "Hi", cache: true }]],
	["how long a breakpoint holds", [{ user: "Hi", cache: true }], [{ user: "Hi", cache: "1h" }]],
	["the breakpoint of a part", [shows({ text: "a" })], [shows({ text: "a", cache: true })]],
	[
		"a media type",
		[shows({ image: { base64: "aGk=", mediaType: "image/png" } })],
		[shows({ image: { base64: "aGk=", mediaType: "image/jpeg" } })],
	],
	["what an image comes from", [shows({ image: "a" })], [shows({ image: { url: "{{a}}" } })]],
	["what kind of media it is", [shows({ image: "a" })], [shows({ file: "a" })]],
	[
		"how closely an image is looked at",
		[shows({ image: { url: "a", detail: "low" } })],
		[shows({ image: { url: "a", detail: "high" } })],
	],
	[
		"the name of a file",
		[shows({ file: { base64: "aGk=", mediaType: "application/pdf", name: "a.pdf" } })],
		[shows({ file: { base64: "aGk=", mediaType: "application/pdf", name: "b.pdf" } })],
	],
	["who speaks", [{ user: "Hi" }], [{ user: "Hi", name: "ada" }]],
	["the place of the history", [{ history: "h" }, { user: "Hi" }], [{ user: "Hi" }, { history: "h" }]],
	["the tool that is called", looks({}), looks({ name: "see" })],
	["what a tool is called with", looks({}), looks({ input: { type: "y" } })],
	["a number that a tool is called with", looks({ input: { of: 1 } }), looks({ input: { of: 2 } })],
	["the condition of a message", [{ user: "Hi" }], [{ if: "a", messages: [{ user: "Hi" }] }]],
])("the hash changes with %s", async (_, first, second) => {
	expect(await hashOfMessages(...first)).not.toBe(await hashOfMessages(...second));
});

test("the hash does not change with the form in which a part is written", async () => {
	expect(await hashOfMessages({ user: ["Hi", { text: "there" }] })).toBe(
		await hashOfMessages({ role: "user", content: [{ text: "Hi" }, "there"] }),
	);
});

test("the hash changes with a named argument called type", async () => {
	const helpers = readHelpersModule(
		"/** @type {(text: string, options: { type: string }) => string} */\nexport const tag = (text, { type }) => text + type;\n",
	);
	const hashes = ["a", "b"].map(async (type) => {
		const files = { "prompts/ask.yaml": `messages:\n  - user: '{{tag x type="${type}"}}'\n` };
		return (await compileAndImport<Module>(files, { providers: [] }, helpers)).module?.ask.meta.hash;
	});
	expect(new Set(await Promise.all([...hashes, ...hashes])).size).toBe(2);
	expect(await hashes[0]).toMatch(/^1-/);
});
