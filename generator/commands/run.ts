import { resolve } from "node:path";
import { loadConfig } from "../config.ts";
import { discover } from "../discover.ts";
import { discoverSchemas } from "../discover-schemas.ts";
import { applyLint } from "../lint.ts";
import type { ResolvedConfig } from "../model/config.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Host } from "../model/host.ts";
import type { OutputFile, WritePlan } from "../model/output-file.ts";
import type { PromptIR } from "../model/prompt-ir.ts";
import type { SourceFile, SourceText } from "../model/source-file.ts";
import { typeImportsOf } from "../pipeline.ts";
import { sortDiagnostics } from "../report/sort-diagnostics.ts";
import type { ImportedTypeModules } from "../typescript/read-imported-types.ts";
import type { UserHelperModule } from "../typescript/read-user-helpers.ts";
import { UsageError } from "../usage-error.ts";
import { findOccupied, planWrites, readExisting } from "../write.ts";
import type { CommandOptions, World } from "./world.ts";

/** A compiled project: what every command starts from. `hasErrors` means that `files` must not be used. */
export type CompiledProject = {
	readonly host: Host;
	readonly config: ResolvedConfig;
	readonly files: readonly OutputFile[];
	readonly prompts: readonly PromptIR[];
	readonly diagnostics: readonly Diagnostic[];
	/** The texts that findings point into. */
	readonly sources: readonly SourceText[];
	readonly hasErrors: boolean;
};

/** Reads the configuration and the prompts and compiles them. Throws a UsageError when there is nothing to compile. */
export async function compileProject(world: World, options: CommandOptions): Promise<CompiledProject> {
	const host = world.createHost(resolve(world.cwd, options.cwd ?? "."));
	if (!(await host.isFolder("."))) throw new UsageError(`There is no folder ${options.cwd ?? world.cwd}.`);
	const implemented = world.providers.map(({ name }) => name);
	const { config: file, in: roots, out, target, providers } = options;
	const flags = Object.fromEntries(
		Object.entries({ config: file, in: roots, out, target, providers }).filter(([, value]) => value !== undefined),
	);
	const config = await loadConfig(host, flags, implemented);
	const { sources: prompts, undecodable, diagnostics } = await discover(config, host);
	const sources = [...prompts, ...(await discoverSchemas(prompts, config, host))];
	const own = await readHelpers(config, host);
	// Of templates that call helpers nothing can be said while those are unknown.
	const isReadable = own.helpers.length > 0 || !hasErrors(own.diagnostics);
	const imported = await readTypes(sources, host);
	const result = isReadable
		? world.compile(sources, config, own.helpers, imported.types)
		: { files: [], prompts: [], diagnostics: [] };
	const found = [...diagnostics, ...own.diagnostics, ...result.diagnostics];
	const all = sortDiagnostics(applyLint(found, sources, config));
	return {
		host,
		config,
		files: result.files,
		prompts: result.prompts,
		diagnostics: all,
		sources: [...sources, ...undecodable, ...own.texts, ...imported.texts],
		hasErrors: hasErrors(all),
	};
}

/** Reads the signatures of the user's own helpers; TypeScript's compiler is loaded only where there are any. */
async function readHelpers({ helpers }: ResolvedConfig, host: Host): Promise<UserHelperModule> {
	if (helpers === undefined) return { helpers: [], diagnostics: [], texts: [] };
	const { readUserHelpers } = await import("../typescript/read-user-helpers.ts");
	return readUserHelpers(helpers.path, host);
}

/** Reads the types that definitions import from TypeScript; its compiler is loaded only where there are any. */
async function readTypes(sources: readonly SourceFile[], host: Host): Promise<ImportedTypeModules> {
	const imports = typeImportsOf(sources);
	if (imports.length === 0) return { types: new Map(), texts: [] };
	const { readImportedTypes } = await import("../typescript/read-imported-types.ts");
	return readImportedTypes(imports, host);
}

/** Compares a compiled project with its output folder; a file of the user's in the way is a finding. */
export async function planProject(
	project: CompiledProject,
	options: CommandOptions,
): Promise<{ readonly plan: WritePlan; readonly diagnostics: readonly Diagnostic[] }> {
	const { files, config, host } = project;
	const existing = await readExisting(files, config.out, host);
	const plan = await planWrites(files, existing, { force: options.force ?? false });
	return { plan, diagnostics: [...project.diagnostics, ...findOccupied(plan, config.out)] };
}

/** Whether findings forbid that anything is written. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
	return diagnostics.some(({ severity }) => severity === "error");
}
