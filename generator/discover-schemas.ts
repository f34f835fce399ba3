import { decodeUtf8 } from "./decode-utf8.ts";
import { escapeGlob } from "./glob.ts";
import type { ResolvedConfig } from "./model/config.ts";
import type { Host } from "./model/host.ts";
import type { SourceFile } from "./model/source-file.ts";
import { referredSchemaFolders } from "./parse/prompt-manager-schema-folders.ts";
import { referredSchemas } from "./parse/referred-schemas.ts";

/**
 * Reads the files that the `$ref`s of some sources lead to, and those that these lead to, as far as they lie in the
 * project, sorted by path; for prompts of the Python format that name a schema, the folders that it is looked for in. Nothing
 * else is read. A file that is there and cannot be read says why; one that is not there is left out, and what refers to it
 * will miss it.
 */
export async function discoverSchemas(
	sources: readonly SourceFile[],
	config: Pick<ResolvedConfig, "maxFileBytes">,
	host: Host,
): Promise<readonly SourceFile[]> {
	const known = new Set(sources.map(({ path }) => path));
	const found: SourceFile[] = [];
	let open = sources;
	while (open.length > 0) {
		const named = await listFolders(new Set(open.flatMap(referredSchemaFolders)), host);
		const wanted = new Set([...named, ...open.flatMap(referredSchemas)].filter((path) => !known.has(path)));
		const read = await Promise.all([...wanted].map((path) => readSchema(path, config, host)));
		for (const path of wanted) known.add(path);
		open = read.flatMap((source) => source ?? []);
		found.push(...open);
	}
	return found.sort((left, right) => (left.path < right.path ? -1 : 1));
}

async function listFolders(folders: ReadonlySet<string>, host: Host): Promise<readonly string[]> {
	if (folders.size === 0) return [];
	const patterns = [...folders].flatMap((folder) =>
		["yaml", "yml"].map((ending) => `${escapeGlob(folder)}/*.${ending}`),
	);
	return (await host.listFiles(patterns, { ignore: [] })).map(({ path }) => path);
}

async function readSchema(
	path: string,
	{ maxFileBytes }: Pick<ResolvedConfig, "maxFileBytes">,
	host: Host,
): Promise<SourceFile | undefined> {
	const source = { path, root: "", kind: "schema", text: "" } as const;
	const [listed] = (await host.listFiles([escapeGlob(path)], { ignore: [] })).filter((file) => file.path === path);
	if (listed === undefined) {
		return (await host.isFolder(path)) ? { ...source, unread: "it is a folder" } : undefined;
	}
	if (listed.unreadable !== undefined) return { ...source, unread: listed.unreadable };
	if (!isInside(path, host)) return { ...source, unread: "it is a link that leads out of the project" };
	if (listed.bytes > maxFileBytes) {
		return { ...source, unread: `it has ${listed.bytes} bytes; the limit is ${maxFileBytes}` };
	}
	const content = await readBytes(path, host);
	if (typeof content === "string") return { ...source, unread: content };
	const { text, invalid } = decodeUtf8(content);
	return invalid === undefined ? { ...source, text } : { ...source, unread: "it is not valid UTF-8" };
}

/** Whether a path is one of the project's when links on the way are followed. */
function isInside(path: string, { cwd, tree }: Host): boolean {
	return tree.realPath(`${cwd}/${path}`).startsWith(`${tree.realPath(cwd).replace(/\/$/, "")}/`);
}

/** The bytes, or why there are none. */
async function readBytes(path: string, host: Host): Promise<Uint8Array | string> {
	try {
		return (await host.readBytes(path)) ?? "it is gone";
	} catch (error) {
		return error instanceof Error && "code" in error ? String(error.code) : String(error);
	}
}
