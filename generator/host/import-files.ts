import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ModuleFile } from "../model/host.ts";

/**
 * Runs modules that stand nowhere: they are written to a temporary folder, imported and removed. `withTypeScript` also
 * takes TypeScript in what they import, which plain Node does not.
 */
export async function importFiles(
	files: readonly ModuleFile[],
	path: string,
	withTypeScript: boolean,
): Promise<unknown> {
	const folder = await mkdtemp(join(tmpdir(), "pm-gen-"));
	try {
		for (const file of files) {
			await mkdir(dirname(join(folder, file.path)), { recursive: true });
			await writeFile(join(folder, file.path), file.text);
		}
		const entry = join(folder, path);
		if (!withTypeScript) return await import(pathToFileURL(entry).href);
		// Loaded only when it is needed: few projects have helpers of their own.
		const { createJiti } = await import("jiti");
		return await createJiti(entry, { moduleCache: false, fsCache: false }).import(entry);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
