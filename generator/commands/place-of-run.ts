import { posix } from "node:path";
import type { Host } from "../model/host.ts";
import { mayImportTypes } from "../parse/may-import-types.ts";
import { hashText } from "./hash-text.ts";
import type { ProjectSources } from "./read-project.ts";
import type { CommandOptions, World } from "./world.ts";

/** Where a run is remembered, and what tells its input from every other one. */
export type PlaceOfRun = { readonly path: string; readonly key: string };

/**
 * Where the run of a project is remembered: a file for each output folder. Undefined where it cannot be: `--no-cache`, a project
 * without `node_modules`, or one that reads TypeScript, since a type hangs on more files than pm-gen reads itself.
 */
export async function placeOfRun(
	{ host, config, sources, undecodable, diagnostics }: ProjectSources,
	{ build }: World,
	{ cache, cacheDir }: CommandOptions,
): Promise<PlaceOfRun | undefined> {
	if (build === undefined || cache === false) return undefined;
	if (config.helpers !== undefined || sources.some(mayImportTypes)) return undefined;
	const folder = cacheDir ?? (await findFolder(host));
	if (folder === undefined) return undefined;
	return {
		path: posix.join(folder, `${hashText(`${host.cwd} ${config.out}`)}.json`),
		key: hashText(JSON.stringify([build, process.versions.node, config, sources, undecodable, diagnostics])),
	};
}

/** The cache's folder in the nearest `node_modules`, where other tools have theirs. */
async function findFolder(host: Host): Promise<string | undefined> {
	const depth = host.cwd.split("/").length;
	for (let level = 0, folder = "node_modules"; level < depth; level++, folder = `../${folder}`) {
		if (await host.isFolder(folder)) return `${folder}/.cache/pm-gen`;
	}
	return undefined;
}
