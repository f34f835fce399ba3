/** A file that a host lists. */
export type ListedFile = { readonly path: string; readonly bytes: number };

/**
 * The world outside of the compiler: the disk, or a Map in tests. Paths are relative to `cwd` with forward slashes;
 * `listFiles` takes glob patterns and returns the files sorted by path.
 */
export type Host = {
	readonly cwd: string;
	readonly listFiles: (
		patterns: readonly string[],
		options: { readonly ignore: readonly string[] },
	) => Promise<readonly ListedFile[]>;
	/** Undefined when there is no such file. */
	readonly readBytes: (path: string) => Promise<Uint8Array | undefined>;
	/** Writes a whole file or nothing (temporary file and rename), making the folders that it needs. */
	readonly writeFile: (path: string, text: string) => Promise<void>;
	readonly removeFile: (path: string) => Promise<void>;
};
