import { describe, expect, test } from "vitest";
import { compileAndImport } from "../../support/run-prompt.ts";

type Module = { readonly pick: { readonly fromOpenAI: (completion: unknown) => unknown } };

const answering = (value: unknown) => ({ choices: [{ message: { content: JSON.stringify(value) } }] });

/** Compiles a prompt whose answer has `v`, of one of some types, and says how answers are read. */
async function readerOf(...types: readonly unknown[]): Promise<(v: unknown) => unknown> {
	const output = { type: "object", properties: { v: { anyOf: types } }, required: ["v"] };
	const { module, diagnostics } = await compileAndImport<Module>({
		"prompts/pick.json": JSON.stringify({ providers: ["openai"], output, template: "Pick one." }),
	});
	expect(diagnostics).toEqual([]);
	return (v) => {
		const answer = module?.pick.fromOpenAI(answering({ v }));
		expect(answer).toEqual({ v: expect.anything() });
		return Object(answer).v;
	};
}

const text = { type: "string" };
const textOrNull = { type: ["string", "null"] };
const object = (properties: object, ...required: readonly string[]) => ({
	type: "object",
	properties,
	required,
	additionalProperties: false,
});

describe("null in one of several types", () => {
	test("leaves a field out of one where it has to be there in another", async () => {
		const read = await readerOf(
			object({ kind: { const: "a" }, note: text }, "kind"),
			object({ kind: { const: "b" }, note: text }, "kind", "note"),
		);
		expect(read({ kind: "a", note: null })).toEqual({ kind: "a" });
		expect(read({ kind: "b", note: "x" })).toEqual({ kind: "b", note: "x" });
	});

	test("leaves a field out of one where it is a value in another that a fixed value tells apart", async () => {
		const sub = (z: unknown, ...required: readonly string[]) => object({ z }, ...required);
		const read = await readerOf(
			object({ kind: { const: "a" }, note: text, sub: sub(text) }, "kind"),
			object({ kind: { enum: ["b", "c"] }, note: textOrNull, sub: sub(textOrNull, "z") }, "kind", "note", "sub"),
		);
		expect(read({ kind: "a", note: null, sub: { z: null } })).toEqual({ kind: "a", sub: {} });
		expect(read({ kind: "c", note: null, sub: { z: null } })).toEqual({ kind: "c", note: null, sub: { z: null } });
	});

	test("leaves a field out of the items of a list that stands beside an object", async () => {
		const read = await readerOf(object({ note: text }), { type: "array", items: object({ page: text }) });
		expect(read([{ page: null }, { page: "x" }])).toEqual([{}, { page: "x" }]);
		expect(read({ note: null })).toEqual({});
	});

	test("is not asked for where nothing tells what it means", async () => {
		const output = object({
			v: { type: "array", items: { anyOf: [object({ a: text }), object({ a: textOrNull }, "a")] } },
		});
		const { diagnostics } = await compileAndImport({
			"prompts/pick.json": JSON.stringify({ providers: ["openai"], output, template: "Pick one." }),
		});
		expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
			"unsupported-output: openai cannot be asked for one of several types with a field that may be left out in one and is null in another at `v[]`.",
		]);
	});
});

test("an answer that holds itself too deep is invalid, and no overflow", async () => {
	const { module } = await compileAndImport<Module>({
		"prompts/pick.yaml":
			'providers: [openai]\noutput: { type: object, properties: { next: { $ref: "#" } } }\ntemplate: Pick one.\n',
	});
	const content = `${'{"next":'.repeat(100_000)}null${"}".repeat(100_000)}`;
	expect(() => module?.pick.fromOpenAI({ choices: [{ message: { content } }] })).toThrow(
		"the answer is not what was asked for",
	);
});
