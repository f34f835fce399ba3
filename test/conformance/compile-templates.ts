import { createMemoryHost } from "../../generator/host/memory.ts";
import type { Diagnostic } from "../../generator/model/diagnostic.ts";
import type { JsonValue } from "../../generator/model/json.ts";
import type { ObjectTypeIR } from "../../generator/model/type-ir.ts";
import { type CompileResult, compile } from "../../generator/pipeline.ts";
import { readUserHelpers, type UserHelperModule } from "../../generator/typescript/read-user-helpers.ts";
import { configuration } from "../support/prompt-builders.ts";
import { createSourceFile, type RunnablePrompt } from "../support/run-prompt.ts";
import { createTemporaryProject } from "../support/temporary-project.ts";

/** A text prompt: its template, and its input where it is declared. */
export type TemplateDefinition = { readonly template: string; readonly input?: JsonValue };

/** What came of a template: the generated function with the type of its input, or why it was refused. */
export type CompiledTemplate =
	| { readonly kind: "compiled"; readonly input: ObjectTypeIR; readonly render: (input: unknown) => unknown }
	| { readonly kind: "refused"; readonly errors: readonly Diagnostic[] };

/** The files of text prompts, one for each template: `prompts/case-0.json` and so on. */
export const definitionFiles = (definitions: readonly TemplateDefinition[]): Readonly<Record<string, string>> =>
	Object.fromEntries(definitions.map((definition, position) => [fileOf(position), JSON.stringify(definition)]));

/**
 * Compiles templates together, the refused ones left out of the second run, and imports what was generated once;
 * `helpersModule` is the text of a JavaScript module of helpers.
 */
export async function compileTemplates(
	definitions: readonly TemplateDefinition[],
	helpersModule?: string,
): Promise<CompiledTemplate[]> {
	const files = definitionFiles(definitions);
	const helpers = helpersModule === undefined ? [] : readHelpersText(helpersModule).helpers;
	const compileFiles = (some: typeof files): CompileResult =>
		compile(
			Object.entries(some).map(([path, text]) => createSourceFile(path, text)),
			config,
			helpers,
		);
	const errors = compileFiles(files).diagnostics.filter(({ severity }) => severity === "error");
	const refused = new Set(errors.map(({ span }) => span.path));
	const sound = Object.fromEntries(Object.entries(files).filter(([path]) => !refused.has(path)));
	const compiled = compileFiles(sound);
	const project = await createTemporaryProject({
		...Object.fromEntries(compiled.files.map(({ path, text }) => [path, text])),
		"helpers.js": helpersModule ?? "",
	});
	try {
		const module = await project.importModule<Readonly<Record<string, RunnablePrompt>>>("prompts/index.js");
		return definitions.map((_, position) => {
			const path = fileOf(position);
			const prompt = compiled.prompts.find(({ sourcePath }) => sourcePath === path);
			if (prompt === undefined) return { kind: "refused", errors: errors.filter(({ span }) => span.path === path) };
			const render = module[prompt.path.join(".")]?.["text"];
			if (render === undefined) throw new Error(`${prompt.id} was not generated`);
			return { kind: "compiled", input: prompt.input, render };
		});
	} finally {
		await project.remove();
	}
}

const config = configuration({
	target: "js",
	importExtension: "js",
	providers: [],
	helpers: { path: "helpers.js", specifier: "helpers.js" },
});

/** The signatures of a JavaScript module's functions. */
export const readHelpersText = (text: string): UserHelperModule =>
	readUserHelpers("helpers.js", createMemoryHost({ "helpers.js": text }));

const idOf = (position: number): string => `case-${position}`;

const fileOf = (position: number): string => `prompts/${idOf(position)}.json`;
