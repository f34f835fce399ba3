import type { Diagnostic } from "../../generator/model/diagnostic.ts";
import type { SourceFile } from "../../generator/model/source-file.ts";
import { isPromptInputError } from "../../runtime/index.ts";
import { compileAndImport, createSourceFile } from "./run-prompt.ts";

/** A file of schemas of the Python prompt-manager as it is read. */
export const createPromptManagerSchema = (path: string, text: string): SourceFile => ({
	path,
	root: "",
	kind: "schema",
	text,
});

/** What came of a schema: the messages for an input, none where it is taken, and what is wrong with the schema itself. */
export type CheckedSchema = {
	readonly messagesFor: (input: unknown) => readonly string[];
	readonly diagnostics: readonly Diagnostic[];
};

type Module = { readonly x: { readonly input: { readonly parse: (value: unknown) => unknown } } };

/** Compiles a prompt of the Python format with the schema of a name as its input. */
export async function compilePromptManagerSchema(name: string, files: readonly SourceFile[]): Promise<CheckedSchema> {
	const text = `format: text\ntemplate: { content: x }\ninput_schema: ${name}\n`;
	const { module, diagnostics } = await compileAndImport<Module>([createSourceFile("prompts/x.yaml", text), ...files]);
	return {
		diagnostics: diagnostics.filter(({ code }) => code !== "unused-variable"),
		messagesFor: (input) => {
			if (module === undefined) throw new Error(JSON.stringify(diagnostics));
			try {
				module.x.input.parse(input);
				return [];
			} catch (error) {
				if (isPromptInputError(error)) return error.issues.map(({ message }) => message);
				throw error;
			}
		},
	};
}
