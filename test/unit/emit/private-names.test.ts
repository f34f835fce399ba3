import { expect, test } from "vitest";
import { compileAndImport, type RunnablePrompt } from "../../support/run-prompt.ts";

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

test("the defaults of an answer and those of the input of another prompt are put in by functions of their own", async () => {
	const { module } = await compileAndImport<{
		readonly triage: { readonly output: { readonly parse: (text: string) => unknown } };
		readonly triageOutput: RunnablePrompt;
	}>({
		"prompts/triage.yaml":
			"output: { type: object, properties: { team: { type: string, default: billing } } }\ntemplate: Sort.\n",
		"prompts/triage-output.yaml":
			'input: { type: object, properties: { team: { type: string, default: shipping } } }\ntemplate: "{{team}}"\n',
	});
	expect(module?.triage.output.parse("{}")).toEqual({ team: "billing" });
	expect(module?.triageOutput["text"]?.({})).toBe("shipping");
});

test("a partial that includes itself shares no name with a check or with the texts of another prompt", async () => {
	const partial = (mark: string) => `{{name}}${mark}{{#each items}}{{> PARTIAL}}{{/each}}`;
	const { module, diagnostics } = await compileAndImport({
		"prompts/a.yaml": 'template: "{{> issues}}{{> b-text}}{{> b-c}}"\n',
		"prompts/a-b.yaml": 'template: "{{> c}}, {{name}}"\n',
		"prompts/_issues.hbs": partial("!").replace("PARTIAL", "issues"),
		"prompts/_b-text.hbs": partial("?").replace("PARTIAL", "b-text"),
		"prompts/_b-c.hbs": partial(";").replace("PARTIAL", "b-c"),
		"prompts/_c.hbs": partial(".").replace("PARTIAL", "c"),
	});
	expect(diagnostics).toEqual([]);
	expect(module?.["a"]?.["text"]?.({ name: "x", items: [] })).toBe("x!x?x;");
	expect(module?.["aB"]?.["text"]?.({ name: "x", items: [] })).toBe("x., x");
});
