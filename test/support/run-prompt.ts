import { posix } from "node:path";
import { createMemoryHost } from "../../generator/host/memory.ts";
import type { ResolvedConfig } from "../../generator/model/config.ts";
import type { Diagnostic } from "../../generator/model/diagnostic.ts";
import type { SourceFile, SourceKind } from "../../generator/model/source-file.ts";
import type { UserHelper } from "../../generator/model/user-helper.ts";
import { type CompileResult, compile } from "../../generator/pipeline.ts";
import { readUserHelpers } from "../../generator/typescript/read-user-helpers.ts";
import { configuration } from "./prompt-builders.ts";
import { createTemporaryProject } from "./temporary-project.ts";

/** A generated prompt as a test calls it: each provider's function by its name, absent where the prompt lacks it. */
export type RunnablePrompt = { readonly [name: string]: ((input?: unknown) => unknown) | undefined };

/** What came of some files: `module` holds the prompts of the root folder, and is undefined when there are errors. */
export type CompiledPrompts<Module> = Pick<CompileResult, "diagnostics" | "files"> & {
	readonly module: Module | undefined;
};

/** Compiles definitions, path → text or as they were read, to JavaScript in a temporary folder and imports the module of the root folder. */
export async function compileAndImport<Module = { readonly [name: string]: RunnablePrompt }>(
	files: Readonly<Record<string, string>> | readonly SourceFile[],
	config: Partial<ResolvedConfig> = {},
	own?: HelpersModule,
): Promise<CompiledPrompts<Module>> {
	const sources: readonly SourceFile[] = Array.isArray(files)
		? files
		: Object.entries(files).map(([path, text]) => createSourceFile(path, text));
	const compiled = compile(
		sources,
		configuration({ target: "js", importExtension: "js", helpers: modulePlace, ...config }),
		own?.helpers,
	);
	const { diagnostics } = compiled;
	if (compiled.files.length === 0) return { module: undefined, diagnostics, files: [] };
	const project = await createTemporaryProject({
		...Object.fromEntries(compiled.files.map(({ path, text }) => [path, text])),
		[modulePlace.path]: own?.text ?? "",
	});
	try {
		const module = await project.importModule<Module>("prompts/index.js");
		return { module, diagnostics, files: compiled.files };
	} finally {
		await project.remove();
	}
}

/** A JavaScript module of helpers: its text, and its functions' signatures. */
export type HelpersModule = { readonly text: string; readonly helpers: readonly UserHelper[] };

/** Where such a module stands beside what is generated. */
const modulePlace = { path: "helpers.js", specifier: "helpers.js" };

/** Reads the signatures of a module of helpers, and the mistakes that it has. */
export function readHelpersModule(text: string): HelpersModule & { readonly errors: readonly Diagnostic[] } {
	const { helpers, diagnostics } = readUserHelpers(modulePlace.path, createMemoryHost({ [modulePlace.path]: text }));
	return { text, helpers, errors: diagnostics.filter(({ severity }) => severity === "error") };
}

/** A definition as `discover` reads it. */
export function createSourceFile(path: string, text: string): SourceFile {
	const kind = kinds[posix.extname(path)];
	if (kind === undefined) throw new Error(`${path} is not a definition that can be read`);
	return { path, root: "prompts", kind, text };
}

const kinds: Readonly<Record<string, SourceKind>> = {
	".hbs": "partial",
	".yaml": "yaml",
	".yml": "yaml",
	".json": "json",
};
