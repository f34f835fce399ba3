import { posix } from "node:path";
import type { CompilerOptions, FileTree, Host } from "../model/host.ts";

/** What a memory host can be told beside its files. */
export type MemoryHostOptions = {
	/** The default exports of modules, by path. */
	readonly modules?: Readonly<Record<string, unknown>>;
	readonly compilerOptions?: CompilerOptions;
	/** Paths that exist and can be neither read nor written. */
	readonly locked?: readonly string[];
	/** Links that lead nowhere and the like, by path, with the reason. */
	readonly unreadable?: Readonly<Record<string, string>>;
};

/** A memory host, its files, and every change that was made, in order. */
export type MemoryHost = Host & {
	readonly files: ReadonlyMap<string, Uint8Array>;
	readonly changes: readonly string[];
	readonly textOf: (path: string) => string | undefined;
};

/** The disk as a Map: the double of `createNodeHost` for tests and for use without a disk. */
export function createMemoryHost(
	initial: Readonly<Record<string, string | Uint8Array>>,
	options: MemoryHostOptions = {},
): MemoryHost {
	const files = new Map<string, Uint8Array>();
	const changes: string[] = [];
	for (const [path, content] of Object.entries(initial)) files.set(path, toBytes(content));

	const refuseLocked = (path: string): void => {
		if (options.locked?.includes(path)) throw Object.assign(new Error(`EACCES: ${path}`), { code: "EACCES" });
	};

	return {
		cwd: "/project",
		files,
		changes,
		textOf: (path) => {
			const bytes = files.get(path);
			return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
		},
		listFiles: async (patterns, { ignore }) => {
			const wanted = patterns.map(globToRegExp);
			const unwanted = ignore.map(globToRegExp);
			const listed = [...files]
				.filter(([path]) => wanted.some((glob) => glob.test(path)) && !unwanted.some((glob) => glob.test(path)))
				.map(([path, bytes]) => ({ path, bytes: bytes.length }));
			const links = Object.entries(options.unreadable ?? {}).map(([path, unreadable]) => ({
				path,
				bytes: 0,
				unreadable,
			}));
			return [...listed, ...links].sort((left, right) => (left.path < right.path ? -1 : 1));
		},
		isFolder: async (path) => path === "." || [...files.keys()].some((file) => file.startsWith(`${path}/`)),
		readBytes: async (path) => {
			refuseLocked(path);
			return files.get(posix.normalize(path));
		},
		writeFile: async (path, text) => {
			refuseLocked(path);
			changes.push(`write ${path}`);
			files.set(path, toBytes(text));
		},
		removeFile: async (path) => {
			refuseLocked(path);
			changes.push(`remove ${path}`);
			files.delete(path);
		},
		importDefault: async (path) => options.modules?.[path],
		importFiles: async (_files, path) => options.modules?.[path],
		compilerOptions: () => options.compilerOptions,
		tree: createTree(files),
	};
}

const root = "/project/";

function createTree(files: ReadonlyMap<string, Uint8Array>): FileTree {
	const local = (path: string): string => (path.startsWith(root) ? path.slice(root.length) : path);
	const below = (folder: string): readonly string[] =>
		[...files.keys()]
			.filter((path) => `${root}${path}`.startsWith(`${folder}/`))
			.map((path) => `${root}${path}`.slice(folder.length + 1));
	return {
		readText: (path) => {
			const bytes = files.get(local(path));
			if (bytes === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), { code: "ENOENT" });
			return new TextDecoder().decode(bytes);
		},
		isFile: (path) => files.has(local(path)),
		isFolder: (path) => below(path).length > 0,
		entries: (folder) =>
			[...new Set(below(folder).map((path) => path.split("/", 1)[0] ?? ""))].map((name) => ({
				name,
				isFolder: below(`${folder}/${name}`).length > 0,
			})),
		realPath: (path) => path,
	};
}

function toBytes(content: string | Uint8Array): Uint8Array {
	return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

/** Understands what pm-gen's own patterns are made of: `**` + `/`, `*`, `{a,b}`, `[aA]` and escapes; names with a dot are hidden. */
function globToRegExp(glob: string): RegExp {
	const source = glob.replace(
		/\*\*\/|\*\*|\*|\{([^}]*)\}|\\(.)|\[\w+\]|[.+?^$()[\]|]/g,
		(token, alternatives, escaped) => {
			if (token === "**/") return "(?:(?!\\.)[^/]+/)*";
			if (token === "**") return ".*";
			if (token === "*") return "(?!\\.)[^/]*";
			if (/^\[\w/.test(token)) return token;
			if (alternatives !== undefined) return `(?:${String(alternatives).split(",").map(globBody).join("|")})`;
			return `\\${escaped ?? token}`;
		},
	);
	return new RegExp(`^${source}$`);
}

function globBody(alternative: string): string {
	return alternative.replace(/[.+?^$()[\]|]/g, "\\$&");
}
