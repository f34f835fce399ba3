import type { Discovery } from "../discover.ts";
import type { ResolvedConfig } from "../model/config.ts";
import type { SourceText } from "../model/source-file.ts";
import { sortDiagnostics } from "../report/sort-diagnostics.ts";
import type { ImportedTypeModules } from "../typescript/read-imported-types.ts";
import type { UserHelperModule } from "../typescript/read-user-helpers.ts";
import { hasErrors } from "./has-errors.ts";
import type { Compilation, World } from "./world.ts";

/** All that was read of a project: its definitions and schemas, and what they need of TypeScript modules. */
export type ReadSources = Discovery & {
	readonly config: ResolvedConfig;
	readonly own: UserHelperModule;
	readonly imported: ImportedTypeModules;
};

/** What comes of it: all findings, as the user wants them told, and the texts that they point into. */
export type CompiledSources = Compilation & { readonly texts: readonly SourceText[] };

/** Compiles what was read; nothing where the user's own helpers could not be read. */
export async function compileRead(
	{ config, sources, undecodable, diagnostics, own, imported }: ReadSources,
	compile: World["compile"],
): Promise<CompiledSources> {
	// Of templates that call helpers nothing can be said while those are unknown.
	const isReadable = own.helpers.length > 0 || !hasErrors(own.diagnostics);
	const result = isReadable
		? await compile(sources, config, own.helpers, imported.types)
		: { files: [], prompts: [], diagnostics: [] };
	const found = [...diagnostics, ...own.diagnostics, ...result.diagnostics];
	const { applyLint } = await import("../lint.ts");
	return {
		files: result.files,
		prompts: result.prompts,
		diagnostics: sortDiagnostics(applyLint(found, sources, config)),
		texts: [...sources, ...undecodable, ...own.texts, ...imported.texts],
	};
}
