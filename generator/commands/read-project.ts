import { resolve } from "node:path";
import { loadConfig } from "../config.ts";
import { type Discovery, discover } from "../discover.ts";
import { discoverSchemas } from "../discover-schemas.ts";
import type { ResolvedConfig } from "../model/config.ts";
import type { Host } from "../model/host.ts";
import { UsageError } from "../usage-error.ts";
import type { CommandOptions, World } from "./world.ts";

/** A project as it stands on the disk, before it is compiled. */
export type ProjectSources = Discovery & { readonly host: Host; readonly config: ResolvedConfig };

/** Reads the configuration and the prompts. Throws a UsageError when there is nothing to compile. */
export async function readProject(world: World, options: CommandOptions): Promise<ProjectSources> {
	const host = world.createHost(resolve(world.cwd, options.cwd ?? "."));
	if (!(await host.isFolder("."))) throw new UsageError(`There is no folder ${options.cwd ?? world.cwd}.`);
	const implemented = world.providers.map(({ name }) => name);
	const { config: file, in: roots, out, target, providers } = options;
	const flags = Object.fromEntries(
		Object.entries({ config: file, in: roots, out, target, providers }).filter(([, value]) => value !== undefined),
	);
	const config = await loadConfig(host, flags, implemented);
	const { sources, undecodable, diagnostics } = await discover(config, host);
	const schemas = await discoverSchemas(sources, config, host);
	return { host, config, sources: [...sources, ...schemas], undecodable, diagnostics };
}
