import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repository } from "./repository.ts";
import { type Run, run, runOk } from "./run.ts";

/** A folder of its own outside of the repository, as a user's project would be. */
export type TemporaryProject = {
	readonly folder: string;
	readonly write: (files: Readonly<Record<string, string>>) => Promise<void>;
	/** Runs the built command line in the folder. */
	readonly pmGen: (...args: readonly string[]) => Promise<Run>;
	/** As `pmGen`, and throws unless it ends with 0. */
	readonly pmGenOk: (...args: readonly string[]) => Promise<Run>;
	/** Imports a JavaScript module of the folder; the test that wrote its source states its shape. */
	readonly importModule: <Module>(path: string) => Promise<Module>;
	readonly remove: () => Promise<void>;
};

const cli = join(repository, "dist/generator/cli.js");

/** Makes a project of ES modules from files, path → text; `prompts: true` copies the repository's own definitions. */
export async function createTemporaryProject(
	files: Readonly<Record<string, string>>,
	options: { readonly prompts?: boolean } = {},
): Promise<TemporaryProject> {
	const folder = await realpath(await mkdtemp(join(tmpdir(), "pm-gen-test-")));
	const write = async (texts: Readonly<Record<string, string>>): Promise<void> => {
		for (const [path, text] of Object.entries(texts)) {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await writeFile(join(folder, path), text);
		}
	};
	await write({ "package.json": JSON.stringify({ name: "app", private: true, type: "module" }), ...files });
	if (options.prompts === true) await cp(join(repository, "prompts"), join(folder, "prompts"), { recursive: true });
	return {
		folder,
		write,
		pmGen: (...args) => run(process.execPath, [cli, ...args], { cwd: folder }),
		pmGenOk: (...args) => runOk(process.execPath, [cli, ...args], { cwd: folder }),
		importModule: (path) => import(/* @vite-ignore */ `file://${join(folder, path)}`),
		remove: () => rm(folder, { recursive: true, force: true }),
	};
}
