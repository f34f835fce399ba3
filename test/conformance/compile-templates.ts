import { createMemoryHost } from "../../generator/host/memory.ts";
import type { Diagnostic } from "../../generator/model/diagnostic.ts";
import type { JsonValue } from "../../generator/model/json.ts";
import type { ObjectTypeIR } from "../../generator/model/type-ir.ts";
import { type CompileResult, compile } from "../../generator/pipeline.ts";
import type { UserHelperModule } from "../../generator/typescript/read-user-helpers.ts";
import { configuration } from "../support/prompt-builders.ts";
import { createSourceFile, type RunnablePrompt } from "../support/run-prompt.ts";
import { createTemporaryProject } from "../support/temporary-project.ts";

/** A text prompt: its template, its input where it is declared, and the partials that it sees, by name. */
export type TemplateDefinition = {
	readonly template: string;
	readonly input?: JsonValue;
	readonly partials?: Readonly<Record<string, string>>;
};

/** What came of a template: the generated function with the type of its input, or why it was refused. */
export type CompiledTemplate =
	| { readonly kind: "compiled"; readonly input: ObjectTypeIR; readonly render: (input: unknown) => unknown }
	| { readonly kind: "refused"; readonly errors: readonly Diagnostic[] };

/**
 * The files of text prompts, one for each template: `prompts/case-0.json` and so on; with partials, which a whole folder
 * sees, `prompts/case-0/prompt.json`.
 */
export const definitionFiles = (definitions: readonly TemplateDefinition[]): Readonly<Record<string, string>> =>
	Object.fromEntries(
		definitions.flatMap(({ partials, ...definition }, position) => [
			[
				partials === undefined ? `${nameOf(position)}.json` : `${nameOf(position)}/prompt.json`,
				JSON.stringify(definition),
			],
			...Object.entries(partials ?? {}).map(([name, text]) => [`${nameOf(position)}/_${name}.hbs`, text]),
		]),
	);

/**
 * Compiles templates together, the refused ones left out of the second run, and imports what was generated once;
 * `helpersModule` is the text of a JavaScript module of helpers.
 */
export async function compileTemplates(
	definitions: readonly TemplateDefinition[],
	helpersModule?: string,
): Promise<CompiledTemplate[]> {
	const files = definitionFiles(definitions);
	const helpers = helpersModule === undefined ? [] : (await readHelpersText(helpersModule)).helpers;
	const compileFiles = (some: typeof files): CompileResult =>
		compile(
			Object.entries(some).map(([path, text]) => createSourceFile(path, text)),
			config,
			helpers,
		);
	const errors = compileFiles(files).diagnostics.filter(({ severity }) => severity === "error");
	const refused = new Set(errors.map(({ span }) => caseOf(span.path)));
	const sound = Object.fromEntries(Object.entries(files).filter(([path]) => !refused.has(caseOf(path))));
	const compiled = compileFiles(sound);
	const prompts = new Map(compiled.prompts.map((prompt) => [caseOf(prompt.sourcePath), prompt]));
	const project = await createTemporaryProject({
		...Object.fromEntries(compiled.files.map(({ path, text }) => [path, text])),
		"helpers.js": helpersModule ?? "",
	});
	try {
		const module = prompts.size === 0 ? {} : await project.importModule<object>("prompts/index.js");
		return definitions.map((_, position) => {
			const name = nameOf(position);
			const prompt = prompts.get(name);
			if (prompt === undefined) {
				return { kind: "refused", errors: errors.filter(({ span }) => caseOf(span.path) === name) };
			}
			// A folder's exports are its prompts, and those of a prompt its functions.
			const exported: object = prompt.path.reduce((exports, part) => Object(exports)[part], module);
			const { text }: RunnablePrompt = Object(exported);
			if (text === undefined) throw new Error(`${prompt.id} was not generated`);
			return { kind: "compiled", input: prompt.input, render: text };
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

/** The signatures of a module's functions. */
export async function readHelpersText(text: string, path = "helpers.js"): Promise<UserHelperModule> {
	// It brings the TypeScript compiler, which few tests need.
	const { readUserHelpers } = await import("../../generator/typescript/read-user-helpers.ts");
	return readUserHelpers(path, createMemoryHost({ [path]: text }));
}

const nameOf = (position: number): string => `prompts/case-${position}`;

/** `prompts/case-0` of each file of the case. */
const caseOf = (path: string): string => /^prompts\/case-\d+/.exec(path)?.[0] ?? path;
