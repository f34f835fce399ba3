import { expect, test } from "vitest";
import { compileAndImport } from "../../support/run-prompt.ts";

test("the block of the Python prompt-manager shows the fields of an answer that holds itself", async () => {
	const { module, diagnostics } = await compileAndImport({
		"prompts/tree.yaml":
			'output: { schema: { type: object, properties: { name: { type: string }, parts: { type: array, items: { $ref: "#" } } } }, inject: prompt-manager }\ntemplate: Draw.\n',
	});
	expect(diagnostics).toEqual([]);
	expect(module?.["tree"]?.["text"]?.({})).toContain(
		'{\n  "name": "your name here"  // optional,\n  "parts": []  // optional\n}',
	);
});
