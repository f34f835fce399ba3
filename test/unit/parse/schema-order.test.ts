import { expect, test } from "vitest";
import { compileAndImport } from "../../support/run-prompt.ts";

type Schema = { readonly properties?: object };
type Module = {
	readonly ask: {
		readonly output: {
			readonly "~standard": { readonly jsonSchema: { readonly output: (options: object) => Schema } };
		};
	};
};

test("the fields of schemas that all hold are in the order in which they are written", async () => {
	const part = (name: string) => ({ properties: { [name]: { type: "string" } } });
	const output = { type: "object", ...part("first"), allOf: [part("second"), part("third")] };
	const { module } = await compileAndImport<Module>({
		"prompts/ask.json": JSON.stringify({ providers: ["openai"], output, template: "Ask." }),
	});
	const schema = module?.ask.output["~standard"].jsonSchema.output({ target: "draft-2020-12" });
	expect(Object.keys(schema?.properties ?? {})).toEqual(["first", "second", "third"]);
});
