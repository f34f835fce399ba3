import {
	closeSync,
	constants,
	fstatSync,
	openSync,
	readdirSync,
	readFileSync,
	realpathSync,
	type Stats,
	stat,
	statSync,
} from "node:fs";
import { mkdir, rm, rmdir } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import fastGlob from "fast-glob";
import { getTsconfig } from "get-tsconfig";
import writeFileAtomic from "write-file-atomic";
import type { CompilerOptions, FileTree, Host, ListedFile } from "../model/host.ts";
import { importFiles } from "./import-files.ts";

/** The real disk, seen from a project folder. */
export function createNodeHost(cwd: string): Host {
	const absolute = (path: string): string => resolve(cwd, path);
	return {
		cwd: cwd.split(sep).join("/"),
		listFiles: (patterns, options) => listFiles(cwd, patterns, options),
		isFolder: async (path) => nodeTree.isFolder(absolute(path)),
		// Reading in step is quicker than promises for many small files, and never runs out of file handles.
		readBytes: async (path) => whenItExists(() => readRegularFile(absolute(path))),
		writeFile: async (path, text) => {
			await makeFolder(dirname(absolute(path)));
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
		importFiles,
		compilerOptions: (folder) => compilerOptionsOf(absolute(folder)),
		tree: nodeTree,
	};
}

const nodeTree: FileTree = {
	readText: (path) => readFileSync(path, "utf8"),
	isFile: (path) => whenItExists(() => statSync(path, { throwIfNoEntry: false }))?.isFile() === true,
	isFolder: (path) => whenItExists(() => statSync(path, { throwIfNoEntry: false }))?.isDirectory() === true,
	entries: (folder) =>
		(whenItExists(() => readdirSync(folder, { withFileTypes: true })) ?? []).map((entry) => ({
			name: entry.name,
			isFolder: entry.isSymbolicLink() ? nodeTree.isFolder(join(folder, entry.name)) : entry.isDirectory(),
		})),
	realPath: (path) => (whenItExists(() => realpathSync(path)) ?? path).split(sep).join("/"),
};

async function listFiles(
	cwd: string,
	patterns: readonly string[],
	{ ignore, followLinks = true }: Parameters<Host["listFiles"]>[1],
): Promise<readonly ListedFile[]> {
	const broken = new Map<string, string>();
	const entries = await fastGlob([...patterns], {
		cwd,
		ignore: [...ignore],
		followSymbolicLinks: followLinks,
		onlyFiles: false,
		stats: true,
		fs: { stat: createStat(broken) },
	}).catch((error: unknown) => {
		// A file stands where a folder was looked for: there are no files in it.
		if (codeOf(error) === "ENOTDIR") return [];
		throw error;
	});
	const files = entries.flatMap(({ path, stats }): ListedFile[] => {
		if (stats === undefined || stats.isDirectory() || stats.isSymbolicLink()) return [];
		return [stats.isFile() ? { path, bytes: stats.size } : { path, bytes: 0, unreadable: notRegular }];
	});
	const links = [...broken].map(([path, unreadable]) => ({
		path: relative(cwd, path).split(sep).join("/"),
		bytes: 0,
		unreadable,
	}));
	return [...files, ...links].sort((left, right) => (left.path < right.path ? -1 : 1));
}

const notRegular = "it is no regular file";

/**
 * The `stat` that fast-glob follows symbolic links with: not to a folder that holds the link, since walking that would not
 * end, and links that lead nowhere are noted with the reason. Nothing may be thrown in it: nobody would catch that.
 */
function createStat(broken: Map<string, string>): typeof stat {
	const follow = (path: string, callback: (error: Error | null, stats?: Stats) => void): void => {
		stat(path, (error, stats) => {
			if (error !== null) {
				const reason = error.code === "ENOENT" ? "to nothing" : `that cannot be followed (${error.code})`;
				broken.set(path, `it is a link ${reason}`);
				callback(error);
			} else if (stats.isDirectory() && isLoop(path)) {
				// An error makes fast-glob skip the link.
				callback(new Error(`${path} links to a folder that holds it`));
			} else callback(null, stats);
		});
	};
	// The only one of stat's overloads that fast-glob calls.
	return follow as typeof stat;
}

function isLoop(link: string): boolean {
	try {
		const target = realpathSync(link);
		const holder = realpathSync(dirname(link));
		return holder === target || holder.startsWith(target + sep);
	} catch {
		// What cannot be looked at cannot be walked either.
		return true;
	}
}

/** The bytes of a regular file; a pipe or a device would be waited for without end. */
function readRegularFile(path: string): Uint8Array {
	// Windows has no such flag, and no pipes among its files.
	const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	try {
		const stats = fstatSync(descriptor);
		if (!stats.isFile() && !stats.isDirectory()) {
			throw Object.assign(new Error(`${path}: ${notRegular}`), { code: notRegular });
		}
		return readFileSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}

/** As `mkdir` with `recursive`, which does not end where the system does not let a folder be made (`/proc/x`). */
async function makeFolder(folder: string): Promise<void> {
	try {
		await mkdir(folder);
	} catch (error) {
		if (codeOf(error) === "EEXIST") return;
		if (codeOf(error) !== "ENOENT" || folder === dirname(folder)) throw error;
		await makeFolder(dirname(folder));
		// Another run may have made it meanwhile.
		await mkdir(folder).catch((again: unknown) => {
			if (codeOf(again) !== "EEXIST") throw again;
		});
	}
}

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
