import type { Diagnostic } from "../../generator/model/diagnostic.ts";
import { parseJson } from "../../generator/parse/json.ts";
import { parseWholeSchema } from "../../generator/parse/schema-json-whole.ts";
import { isPromptInputError } from "../../runtime/index.ts";
import { printChecks } from "./print-checks.ts";
import { createTemporaryProject } from "./temporary-project.ts";

/** A schema that was compiled to a check, or why it was not. */
export type CompiledSchema =
	| { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] }
	| { readonly kind: "compiled"; readonly accepts: (value: unknown) => boolean };

type Module = Readonly<Record<string, { readonly input: { readonly parse: (value: unknown) => unknown } }>>;

/** Compiles JSON Schemas, each as the type of the one variable `value` of a prompt. */
export async function compileSchemas(schemas: readonly unknown[]): Promise<readonly CompiledSchema[]> {
	const parts = schemas.map(parseSchemaText);
	const types = parts.map(({ type }) => type);
	const files = printChecks(types, { target: "js", importExtension: "js" });
	const project = await createTemporaryProject(files);
	try {
		const module = await project.importModule<Module>("prompts/index.js");
		return parts.map(({ diagnostics }, i): CompiledSchema => {
			const errors = diagnostics.filter(({ severity }) => severity === "error");
			if (errors.length > 0) return { kind: "refused", diagnostics: errors };
			return { kind: "compiled", accepts: (value) => accepts(module[`case${i}`], value) };
		});
	} finally {
		await project.remove();
	}
}

/** Reads a JSON Schema. */
export function parseSchemaText(schema: unknown): ReturnType<typeof parseWholeSchema> {
	const { node } = parseJson({ path: "schema.json", root: "", kind: "json", text: JSON.stringify(schema) });
	if (node === undefined) throw new Error("the test's own schema is no JSON");
	return parseWholeSchema(node);
}

function accepts(prompt: Module[string] | undefined, value: unknown): boolean {
	if (prompt === undefined) throw new Error("the prompt was not generated");
	try {
		prompt.input.parse({ value });
		return true;
	} catch (error) {
		if (isPromptInputError(error)) return false;
		throw error;
	}
}
