import { jsonSchemaOf } from "../../generator/model/json-schema-of.ts";
import { compile } from "../../generator/pipeline.ts";
import { readCorpus } from "../../test/support/corpus.ts";
import { configuration } from "../../test/support/prompt-builders.ts";
import { createPromptManagerSchema } from "../../test/support/prompt-manager-schemas.ts";
import { createSourceFile } from "../../test/support/run-prompt.ts";
import type { CheckCase } from "./check-case.ts";
import type { CheckSchema } from "./check-schema.ts";

const config = configuration({ target: "js", importExtension: "js", providers: [] });

/** Reads a schema of the corpus and compiles a prompt with it, as `pm-gen` does. */
export function readCheckSchema({ name, others }: CheckCase): CheckSchema {
	const files = [name, ...others].map((each) => {
		const path = `schemas/${each}.yaml`;
		return createPromptManagerSchema(path, readCorpus(`prompt-manager/${path}`));
	});
	const text = `format: text\ntemplate: { content: x }\ninput_schema: ${name}\n`;
	const compiled = compile([createSourceFile(`prompts/${name}.yaml`, text), ...files], config);
	const [prompt] = compiled.prompts;
	if (prompt === undefined) throw new Error(JSON.stringify(compiled.diagnostics));
	return {
		name,
		prompt: prompt.localName,
		files: Object.fromEntries(compiled.files.map((file) => [file.path, file.text])),
		jsonSchema: jsonSchemaOf(prompt.input),
	};
}
