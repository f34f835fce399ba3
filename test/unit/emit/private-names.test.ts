import { expect, test } from "vitest";
import { compileAndImport } from "../../support/run-prompt.ts";

test("two prompts of a module share no function, however their names and fields are put together", async () => {
	const definition = (field: string, type: string) =>
		`input: { type: object, properties: { ${field}: { anyOf: [{ type: array, items: { type: ${type} } }, { type: "null" }, { type: boolean }] } } }\ntemplate: "{{json ${field}}}"\n`;
	const { module } = await compileAndImport({
		"prompts/a.yaml": definition("bC", "string"),
		"prompts/a-b.yaml": definition("c", "number"),
	});
	expect(module?.["a"]?.["text"]?.({ bC: ["x"] })).toBe('["x"]');
	expect(module?.["aB"]?.["text"]?.({ c: [1] })).toBe("[1]");
	expect(() => module?.["aB"]?.["text"]?.({ c: ["x"] })).toThrow("c must be");
});
