import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "../../test/support/repository.ts";
import type { TemporaryProject } from "../../test/support/temporary-project.ts";
import type { Importer } from "./importer.ts";
import type { PlainPrompt } from "./plain-prompts.ts";

/** The modules to import, by the names of the importers, in a project that has no `node_modules` yet. */
export async function buildImporters(
	importers: readonly Importer[],
	prompts: readonly PlainPrompt[],
	project: TemporaryProject,
): Promise<Readonly<Record<string, string>>> {
	await symlink(join(repository, "node_modules"), join(project.folder, "node_modules"));
	const built: Record<string, string> = {};
	for (const [i, { name, build }] of importers.entries()) {
		await build(prompts, project, `importer-${i}`);
		built[name] = `importer-${i}/prompts.js`;
	}
	return built;
}
