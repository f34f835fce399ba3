import type { ResolvedConfig } from "../model/config.ts";
import type { Host } from "../model/host.ts";
import type { SourceFile } from "../model/source-file.ts";
import { mayImportTypes } from "../parse/may-import-types.ts";
import type { ImportedTypeModules } from "../typescript/read-imported-types.ts";
import type { UserHelperModule } from "../typescript/read-user-helpers.ts";

/** Reads the signatures of the user's own helpers; TypeScript's compiler is loaded only where there are any. */
export async function readHelpers({ helpers }: ResolvedConfig, host: Host): Promise<UserHelperModule> {
	if (helpers === undefined) return { helpers: [], diagnostics: [], texts: [] };
	const { readUserHelpers } = await import("../typescript/read-user-helpers.ts");
	return readUserHelpers(helpers.path, host);
}

/** Reads the types that definitions import from TypeScript; its compiler is loaded only where there are any. */
export async function readTypes(sources: readonly SourceFile[], host: Host): Promise<ImportedTypeModules> {
	const nothing = { types: new Map(), texts: [] };
	if (!sources.some(mayImportTypes)) return nothing;
	const { typeImportsOf } = await import("../pipeline.ts");
	const imports = typeImportsOf(sources);
	if (imports.length === 0) return nothing;
	const { readImportedTypes } = await import("../typescript/read-imported-types.ts");
	return readImportedTypes(imports, host);
}
