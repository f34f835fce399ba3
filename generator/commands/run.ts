import type { ResolvedConfig } from "../model/config.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Host } from "../model/host.ts";
import type { ExistingFile, OutputFile, WritePlan } from "../model/output-file.ts";
import type { PromptIR } from "../model/prompt-ir.ts";
import type { SourceText } from "../model/source-file.ts";
import { findOccupied, planWrites, readExisting } from "../write.ts";
import { compileRead } from "./compile-read.ts";
import { hasErrors } from "./has-errors.ts";
import { placeOfRun } from "./place-of-run.ts";
import { type ProjectSources, readProject } from "./read-project.ts";
import { readHelpers, readTypes } from "./read-typescript.ts";
import { recallRun, rememberRun } from "./recall-run.ts";
import { recordOf, standingFiles } from "./run-record.ts";
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

/**
 * Reads the configuration and the prompts and compiles them, under a changed configuration where a command needs other
 * output than the user's. Throws a UsageError when there is nothing to compile.
 */
export async function compileProject(
	world: World,
	options: CommandOptions,
	change: (config: ResolvedConfig) => ResolvedConfig = (config) => config,
): Promise<CompiledProject> {
	const project = await readProject(world, options);
	return compileSources({ ...project, config: change(project.config) }, world);
}

async function compileSources(project: ProjectSources, world: World): Promise<CompiledProject> {
	const { host, config, sources } = project;
	const own = await readHelpers(config, host);
	const imported = await readTypes(sources, host);
	const { texts, ...compiled } = await compileRead({ ...project, own, imported }, world.compile);
	return { host, config, ...compiled, sources: texts, hasErrors: hasErrors(compiled.diagnostics) };
}

/** A project beside its output folder: what is to be done there, unless findings forbid that anything is. */
export type PlannedProject = Pick<CompiledProject, "host" | "config" | "diagnostics" | "sources"> & {
	readonly plan?: WritePlan;
};

/**
 * Compiles a project and compares it with its output folder; a file of the user's in the way is a finding. Where neither the
 * definitions nor the generated files changed since a run that is remembered, nothing is compiled.
 */
export async function planProject(world: World, options: CommandOptions): Promise<PlannedProject> {
	const read = await readProject(world, options);
	const place = await placeOfRun(read, world, options);
	const recalled = place === undefined ? undefined : await recallRun(place, read.host);
	if (recalled !== undefined) {
		const existing = await readExisting(recalled.files, read.config.out, read.host);
		const files = standingFiles(recalled, existing, options.force ?? false);
		const { diagnostics } = recalled;
		if (files !== undefined) return compareFiles({ ...read, files, diagnostics }, existing, options);
	}
	const project = await compileSources(read, world);
	const { host, config, files, diagnostics, sources } = project;
	if (project.hasErrors) return { host, config, diagnostics, sources };
	const existing = await readExisting(files, config.out, host);
	const planned = await compareFiles(project, existing, options);
	if (place !== undefined) await rememberRun(place, recordOf(project, planned.plan, existing), host);
	return planned;
}

async function compareFiles(
	{ host, config, files, diagnostics, sources }: Omit<CompiledProject, "prompts" | "hasErrors">,
	existing: readonly ExistingFile[],
	options: CommandOptions,
): Promise<PlannedProject & { readonly plan: WritePlan }> {
	const plan = await planWrites(files, existing, { force: options.force ?? false });
	return { host, config, sources, plan, diagnostics: [...diagnostics, ...findOccupied(plan, config.out)] };
}
