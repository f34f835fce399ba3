import { expect, test } from "vitest";
import { compileAndImport } from "../support/run-prompt.ts";

// The configuration of the tests sets node's --disallow-code-generation-from-strings, so that every test of generated code
// is a test of this too.
test("code generation from strings is forbidden where generated code is tested", async () => {
	expect(() => new Function("return 1")).toThrow(EvalError);
	const { module } = await compileAndImport({ "prompts/hello.json": '{"template":"Hi {{name}}!"}' });
	expect(module?.["hello"]?.["text"]?.({ name: "Ada" })).toBe("Hi Ada!");
});
