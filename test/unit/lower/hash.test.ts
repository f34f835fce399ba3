import { expect, test } from "vitest";
import { compileAndImport } from "../../support/run-prompt.ts";

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
