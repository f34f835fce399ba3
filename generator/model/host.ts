/** A file that a host lists; `unreadable` says why it cannot be read: it is a link that leads nowhere, a pipe, a device. */
export type ListedFile = { readonly path: string; readonly bytes: number; readonly unreadable?: string };

/** A module in memory; the path is relative to a folder of its own. */
export type ModuleFile = { readonly path: string; readonly text: string };

/** The options of a tsconfig.json, with what it extends, that decide how relative imports end. */
export type CompilerOptions = {
	readonly module?: string;
	readonly moduleResolution?: string;
	readonly allowImportingTsExtensions?: boolean;
	readonly rewriteRelativeImportExtensions?: boolean;
};

/** Files as TypeScript's compiler reads them, in step; paths are absolute, with forward slashes. */
export type FileTree = {
	/** Throws where there is no such file. */
	readonly readText: (path: string) => string;
	readonly isFile: (path: string) => boolean;
	readonly isFolder: (path: string) => boolean;
	readonly entries: (folder: string) => readonly { readonly name: string; readonly isFolder: boolean }[];
	/** The path without symbolic links. */
	readonly realPath: (path: string) => string;
};

/**
 * The world outside of the compiler: the disk, or a Map in tests. Paths are relative to `cwd` with forward slashes;
 * `listFiles` takes glob patterns and returns the files sorted by path, and with them every link below the same folders that
 * leads nowhere: whether it was to be a file or a folder cannot be told. Links are followed unless `followLinks` is false; then
 * none is returned, nor what lies behind it.
 */
export type Host = {
	readonly cwd: string;
	readonly listFiles: (
		patterns: readonly string[],
		options: { readonly ignore: readonly string[]; readonly followLinks?: boolean },
	) => Promise<readonly ListedFile[]>;
	/** Whether there is a folder at the path. */
	readonly isFolder: (path: string) => Promise<boolean>;
	/** Undefined when there is no such file; throws the system's error when there is one that cannot be read. */
	readonly readBytes: (path: string) => Promise<Uint8Array | undefined>;
	/** Writes a whole file or nothing (temporary file and rename), making the folders that it needs. */
	readonly writeFile: (path: string, text: string) => Promise<void>;
	/** Removes a file, and the folders that become empty by it. */
	readonly removeFile: (path: string) => Promise<void>;
	/** Runs a module (a `.ts` file as well) and returns its default export; throws what the module throws. */
	readonly importDefault: (path: string) => Promise<unknown>;
	/**
	 * Runs modules that stand nowhere, and returns the one at `path`. `withTypeScript` also takes TypeScript in what they
	 * import from elsewhere.
	 */
	readonly importFiles: (files: readonly ModuleFile[], path: string, withTypeScript: boolean) => Promise<unknown>;
	/** What the nearest tsconfig.json at or above a folder says; undefined when there is none, throws when it is broken. */
	readonly compilerOptions: (folder: string) => CompilerOptions | undefined;
	readonly tree: FileTree;
};
