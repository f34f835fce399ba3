import { readFileSync, realpathSync, type Stats, stat } from "node:fs";
import { mkdir, rm, rmdir } from "node:fs/promises";
import { dirname, resolve, sep } from "node:path";
import fastGlob from "fast-glob";
import { getTsconfig } from "get-tsconfig";
import writeFileAtomic from "write-file-atomic";
import type { CompilerOptions, Host, ListedFile } from "../model/host.ts";

/** The real disk, seen from a project folder. */
export function createNodeHost(cwd: string): Host {
	const absolute = (path: string): string => resolve(cwd, path);
	return {
		cwd: cwd.split(sep).join("/"),
		listFiles: (patterns, { ignore }) => listFiles(cwd, patterns, ignore),
		// Reading in step is quicker than promises for many small files, and never runs out of file handles.
		readBytes: async (path) => whenItExists(() => readFileSync(absolute(path))),
		writeFile: async (path, text) => {
			await mkdir(dirname(absolute(path)), { recursive: true });
			// Generated files can be made again, so nothing waits for the disk to sync.
			await writeFileAtomic(absolute(path), text, { fsync: false });
		},
		removeFile: async (path) => {
			await rm(absolute(path), { force: true });
			await removeEmptyFolders(dirname(absolute(path)), resolve(cwd));
		},
		importDefault: async (path) => {
			// Loaded only when it is needed: few projects have a configuration to run.
			const { createJiti } = await import("jiti");
			const jiti = createJiti(absolute(path), { moduleCache: false, fsCache: false });
			return jiti.import(absolute(path), { default: true });
		},
		compilerOptions: (folder) => compilerOptionsOf(absolute(folder)),
	};
}

async function listFiles(
	cwd: string,
	patterns: readonly string[],
	ignore: readonly string[],
): Promise<readonly ListedFile[]> {
	const entries = await fastGlob([...patterns], {
		cwd,
		ignore: [...ignore],
		stats: true,
		fs: { stat: statUnlessLoop },
	}).catch((error: unknown) => {
		// A file stands where a folder was looked for: there are no files in it.
		if (codeOf(error) === "ENOTDIR") return [];
		throw error;
	});
	return entries
		.map((entry) => ({ path: entry.path, bytes: entry.stats?.size ?? 0 }))
		.sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** Follows a symbolic link unless it leads to a folder that holds it: walking that would not end. */
const statUnlessLoop = ((path: string, callback: (error: Error | null, stats?: Stats) => void): void => {
	const target = whenItExists(() => realpathSync(path));
	const holder = whenItExists(() => realpathSync(dirname(path)));
	const loops = target !== undefined && (holder === target || holder?.startsWith(target + sep) === true);
	// An error makes fast-glob skip the link, as it does with a broken one.
	if (loops) callback(new Error(`${path} links to a folder that holds it`));
	else stat(path, callback);
	// The only one of stat's overloads that fast-glob calls.
}) as typeof stat;

function whenItExists<Value>(read: () => Value): Value | undefined {
	try {
		return read();
	} catch (error) {
		if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return undefined;
		throw error;
	}
}

async function removeEmptyFolders(folder: string, stop: string): Promise<void> {
	for (let current = folder; current !== stop && current !== dirname(current); current = dirname(current)) {
		try {
			await rmdir(current);
		} catch {
			return;
		}
	}
}

function compilerOptionsOf(folder: string): CompilerOptions | undefined {
	const found = getTsconfig(folder);
	if (found === null) return undefined;
	return found.config.compilerOptions ?? {};
}

function codeOf(error: unknown): unknown {
	return error instanceof Error && "code" in error ? error.code : undefined;
}
