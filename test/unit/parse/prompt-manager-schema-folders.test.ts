import { expect, test } from "vitest";
import { referredSchemaFolders, schemaFolders } from "../../../generator/parse/prompt-manager-schema-folders.ts";

test.each([
	["prompts/x.yaml", "prompts", ["prompts/schemas", "schemas"]],
	["prompts/a/b/x.yaml", "prompts", ["prompts/a/b/schemas", "prompts/a/schemas", "prompts/schemas", "schemas"]],
	["app/prompts/x.yaml", "app/prompts", ["app/prompts/schemas", "app/schemas"]],
	["a/x.yaml", ".", ["a/schemas", "schemas"]],
	["x.yaml", ".", ["schemas"]],
])("a prompt at %s below %s finds schemas in %j", (path, root, want) => {
	expect(schemaFolders({ path, root })).toEqual(want);
});

test.each([
	["input_schema: user\n", true],
	["output_schema: 'user'", true],
	['{ "input_schema": "user" }', true],
	['{"input_schema":"user","id":"x"}', true],
	["  input_schema: null_user\n", true],
	["input_schema: null\noutput_schema: ~\n", false],
	["input_schema:\r\noutput_schema: null # none\r\n", false],
	['{ "input_schema": null, "output_schema": null }', false],
	["template: x", false],
])("%j names a schema: %s", (text, want) => {
	expect(referredSchemaFolders({ path: "p/x.yaml", root: "p", kind: "yaml", text }).length > 0).toBe(want);
});
