import type { DataFiles } from "../../generator/model/data-files.ts";

/** Files in memory that can lose the process, or the power, in the middle of any change. */
export type CrashingFiles = DataFiles & {
	/** The change, counted from 1, that does not end; a half of what it writes is written. */
	crashAt: number;
	/** How many changes were begun since `restart`. */
	readonly changes: () => number;
	/** Goes on with what is there: after a loss of power, with what had been synced. */
	readonly restart: (lostPower: boolean) => void;
	readonly texts: () => Readonly<Record<string, string>>;
};

/** Thrown by the change that does not end, and by all after it. */
export class Crash extends Error {}

type StoredFile = { live: Buffer; durable: Buffer };

/** An empty disk, which holds `initial`. */
export function createCrashingFiles(initial: Readonly<Record<string, string>> = {}): CrashingFiles {
	const stored = new Map<string, StoredFile>();
	let changes = 0;
	const put = (path: string, text: string): void => {
		stored.set(path, { live: Buffer.from(text), durable: Buffer.from(text) });
	};
	for (const [path, text] of Object.entries(initial)) put(path, text);
	const fileAt = (path: string): StoredFile => {
		const file = stored.get(path);
		if (file === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), { syscall: "open", code: "ENOENT" });
		return file;
	};
	/** Runs a change, unless it is the one that does not end; `half` is what is seen of that. */
	const change = (run: () => void, half: () => void = () => {}): void => {
		changes++;
		if (changes === files.crashAt) half();
		if (changes >= files.crashAt) throw new Crash();
		run();
	};
	const files: CrashingFiles = {
		crashAt: Number.POSITIVE_INFINITY,
		changes: () => changes,
		restart: (lostPower) => {
			changes = 0;
			files.crashAt = Number.POSITIVE_INFINITY;
			for (const file of stored.values()) {
				if (lostPower) file.live = file.durable;
				else file.durable = file.live;
			}
		},
		texts: () => Object.fromEntries([...stored].map(([path, { live }]) => [path, live.toString()]).sort()),
		read: async function* (path) {
			yield fileAt(path).live;
		},
		stat: async (path) => {
			const file = stored.get(path);
			return file && { bytes: file.live.length, key: path, isFile: true };
		},
		readRange: async (path, start, end) => fileAt(path).live.subarray(start, end),
		open: async (path, keep) => {
			change(() => {
				const file = stored.get(path) ?? { live: Buffer.alloc(0), durable: Buffer.alloc(0) };
				stored.set(path, file);
				file.live = Buffer.concat([file.live.subarray(0, keep), Buffer.alloc(Math.max(0, keep - file.live.length))]);
			});
			const file = fileAt(path);
			const append = (bytes: Uint8Array): void => {
				file.live = Buffer.concat([file.live, bytes]);
			};
			return {
				write: async (bytes) =>
					change(
						() => append(bytes),
						() => append(bytes.subarray(0, bytes.length / 2)),
					),
				sync: async () =>
					change(() => {
						file.durable = file.live;
					}),
				close: async () => {},
			};
		},
		openOutput: () => {
			throw new Error("There is no standard output here.");
		},
		rename: async (from, to) =>
			change(() => {
				stored.set(to, fileAt(from));
				stored.delete(from);
			}),
		replace: async (path, text) => change(() => put(path, text)),
		remove: async (path) => change(() => stored.delete(path)),
	};
	return files;
}
