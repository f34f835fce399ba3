import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { DataFiles, DataWriter } from "../model/data-files.ts";

/** The real disk, seen from a folder. */
export function createDataFiles(cwd: string): DataFiles {
	const absolute = (path: string): string => resolve(cwd, path);
	return {
		read: (path) => (path === "-" ? process.stdin : readPieces(absolute(path))),
		stat: async (path) => {
			const stats = await stat(absolute(path)).catch(undefinedWhenMissing);
			return stats && { bytes: stats.size, key: `${stats.dev}:${stats.ino}`, isFile: stats.isFile() };
		},
		readRange: async (path, start, end) => {
			const file = await open(absolute(path), "r");
			try {
				const buffer = Buffer.alloc(Math.max(0, end - start));
				let length = 0;
				for (let read = -1; read !== 0 && length < buffer.length; length += read) {
					({ bytesRead: read } = await file.read(buffer, length, buffer.length - length, start + length));
				}
				return buffer.subarray(0, length);
			} finally {
				await file.close();
			}
		},
		open: (path, keep) => openWriter(absolute(path), keep),
		openOutput: createOutput,
		rename: async (from, to) => {
			await rename(absolute(from), absolute(to));
			await syncFolder(dirname(absolute(to)));
		},
		replace: async (path, text) => {
			await replaceFile(absolute(path), text);
		},
		remove: (path) => rm(absolute(path), { force: true }),
	};
}

/** One buffer for all pieces: new ones would pile up until the next garbage collection. */
async function* readPieces(path: string): AsyncGenerator<Uint8Array, void, undefined> {
	const file = await open(path, "r");
	try {
		const buffer = Buffer.allocUnsafe(1 << 16);
		for (;;) {
			const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
			if (bytesRead === 0) return;
			yield buffer.subarray(0, bytesRead);
		}
	} finally {
		await file.close();
	}
}

/** The name of the new file is always the same, so that one which a killed process left is written over. */
async function replaceFile(path: string, text: string): Promise<void> {
	const next = await open(`${path}.next`, "w");
	try {
		await next.writeFile(text);
		await next.sync();
	} finally {
		await next.close();
	}
	await rename(`${path}.next`, path);
	await syncFolder(dirname(path));
}

async function openWriter(path: string, keep: number): Promise<DataWriter> {
	const isNew = (await stat(path).catch(undefinedWhenMissing)) === undefined;
	const file = await open(path, isNew ? "wx" : "r+");
	await file.truncate(keep);
	if (isNew) await syncFolder(dirname(path));
	let position = keep;
	return {
		write: async (bytes) => {
			await writeAll(file, bytes, position);
			position += bytes.length;
		},
		sync: () => file.sync(),
		close: () => file.close(),
	};
}

/** The system may write less than it was given. */
async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
	for (let done = 0; done < bytes.length; ) {
		const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
		done += bytesWritten;
	}
}

function createOutput(): DataWriter {
	const write = (bytes: Uint8Array): Promise<void> =>
		new Promise((done, fail) => {
			process.stdout.write(bytes, (error) => (error ? fail(error) : done()));
		});
	return { write, sync: async () => {}, close: async () => {} };
}

/** Makes the names in a folder last; not every system lets folders be opened, and those have no such word. */
async function syncFolder(folder: string): Promise<void> {
	const opened = await open(folder, "r").catch(() => undefined);
	await opened?.sync().catch(() => {});
	await opened?.close();
}

function undefinedWhenMissing(error: unknown): undefined {
	const code = error instanceof Error && "code" in error ? error.code : undefined;
	if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
	return undefined;
}
