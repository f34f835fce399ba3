import { join } from "node:path";
import { build } from "esbuild";
import { repository } from "../test/support/repository.ts";

/** Bundles a module with all that it needs but `external` packages into one minified module at `outfile`, and gives its bytes. */
export async function bundle(entry: string, outfile: string, external: readonly string[] = []): Promise<number> {
	const { metafile } = await build({
		entryPoints: [entry],
		outfile,
		bundle: true,
		minify: true,
		format: "esm",
		platform: "node",
		target: "es2022",
		// The entries lie in a temporary folder.
		nodePaths: [join(repository, "node_modules")],
		// mitata looks for other runtimes' own modules.
		external: ["bun:*", ...external],
		metafile: true,
		logLevel: "error",
	});
	return Object.values(metafile.outputs)[0]?.bytes ?? 0;
}
