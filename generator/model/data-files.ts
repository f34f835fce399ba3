/**
 * The disk as work on large data sees it: in pieces, at exact lengths, and with a word for what has reached it. Paths are
 * relative to the folder that the command was started in.
 */
export type DataFiles = {
	/** The bytes of a file in pieces, of the standard input for `-`. A piece holds until the next one is asked for. */
	readonly read: (path: string) => AsyncIterable<Uint8Array>;
	/** What is known of a path; undefined where there is nothing. */
	readonly stat: (path: string) => Promise<DataFileStats | undefined>;
	/** The bytes from `start` to `end`, fewer where the file ends before. */
	readonly readRange: (path: string, start: number, end: number) => Promise<Uint8Array>;
	/** Opens a file for writing behind its first `keep` bytes, which are kept, and all others not; makes it where it is not there. */
	readonly open: (path: string, keep: number) => Promise<DataWriter>;
	/** The standard output; it waits for who reads it. */
	readonly openOutput: () => DataWriter;
	/** Gives a file another name, for good. */
	readonly rename: (from: string, to: string) => Promise<void>;
	/** Writes a small file, wholly or not at all, for good. */
	readonly replace: (path: string, text: string) => Promise<void>;
	readonly remove: (path: string) => Promise<void>;
};

/** `key` is the same for two paths that lead to one file. */
export type DataFileStats = { readonly bytes: number; readonly key: string; readonly isFile: boolean };

/** An open file. */
export type DataWriter = {
	readonly write: (bytes: Uint8Array) => Promise<void>;
	/** Ends when all that was written would survive a loss of power. */
	readonly sync: () => Promise<void>;
	readonly close: () => Promise<void>;
};
