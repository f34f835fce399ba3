import { createMemo } from "../create-memo.ts";
import { decodeUtf8 } from "../decode-utf8.ts";
import { type Discovery, discover } from "../discover.ts";
import { discoverSchemas } from "../discover-schemas.ts";
import type { ResolvedConfig } from "../model/config.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Host } from "../model/host.ts";
import type { OutputFile } from "../model/output-file.ts";
import type { SourceFile, SourceText } from "../model/source-file.ts";
import { compile } from "../pipeline.ts";
import { applyPlan, findOccupied, planWrites, readExisting, readFiles } from "../write.ts";
import { compileRead } from "./compile-read.ts";
import { hasErrors } from "./has-errors.ts";
import { readHelpers, readTypes } from "./read-typescript.ts";

/** What an update did; paths are relative to the project folder. */
export type CompilerUpdate = {
	readonly diagnostics: readonly Diagnostic[];
	/** The texts that findings point into. */
	readonly sources: readonly SourceText[];
	readonly written: readonly string[];
	readonly removed: readonly string[];
	readonly unchanged: number;
};

/** A compiler that stays: what did not change since its last update is not compiled again. */
export type IncrementalCompiler = {
	/**
	 * Compiles the project and writes what changed. `changed` names the definitions whose text changed, each at its path in the
	 * project; left out, or where one of the paths is no definition of the last update, everything is looked for again.
	 */
	readonly update: (changed?: readonly string[]) => Promise<CompilerUpdate>;
};

/** What an update leaves for the next one. */
type State = {
	readonly discovery: Discovery;
	readonly schemas: readonly SourceFile[];
	readonly own: Awaited<ReturnType<typeof readHelpers>>;
	readonly imported: Awaited<ReturnType<typeof readTypes>>;
	/** The files that stand in the output folder; none where findings forbade to write them. */
	readonly files: ReadonlyMap<string, OutputFile>;
};

/** Makes a compiler of a project with one configuration; another configuration needs another compiler. */
export function createCompiler(config: ResolvedConfig, host: Host): IncrementalCompiler {
	const memo = createMemo();
	let state: State | undefined;
	return {
		update: async (changed) => {
			const read = (await readChanged(state, changed, config, host)) ?? (await readAll(state, config, host));
			const { discovery, schemas } = read;
			const project = { ...read, ...discovery, sources: [...discovery.sources, ...schemas], config };
			const { diagnostics, files, texts } = await compileRead(project, (...given) => compile(...given, memo));
			if (hasErrors(diagnostics)) {
				state = { ...read, files: state?.files ?? new Map() };
				return { diagnostics, sources: texts, written: [], removed: [], unchanged: 0 };
			}
			const done = await write(files, state?.files ?? new Map(), config, host);
			const isWritten = done.diagnostics.length === 0;
			state = { ...read, files: new Map(isWritten ? files.map((file) => [file.path, file]) : []) };
			return { ...done, diagnostics: [...diagnostics, ...done.diagnostics], sources: texts };
		},
	};
}

/** The state with the changed definitions read again; undefined where more has to be looked at. */
async function readChanged(
	state: State | undefined,
	changed: readonly string[] | undefined,
	{ maxFileBytes }: ResolvedConfig,
	host: Host,
): Promise<State | undefined> {
	if (state === undefined || changed === undefined) return undefined;
	const texts = new Map<string, string>();
	for (const path of changed) {
		const known = state.discovery.sources.find((source) => source.path === path);
		const bytes = known && (await host.readBytes(path).catch(() => undefined));
		if (bytes === undefined || bytes.length > maxFileBytes) return undefined;
		const { text, invalid } = decodeUtf8(bytes);
		// A reference may lead to a file that was not read yet.
		if (invalid !== undefined || /\$ref|put_schema|\.[cm]?tsx?\s*#|\\/.test(text)) return undefined;
		texts.set(path, text);
	}
	const sources = state.discovery.sources.map((source) => {
		const text = texts.get(source.path);
		return text === undefined || text === source.text ? source : { ...source, text };
	});
	return { ...state, discovery: { ...state.discovery, sources } };
}

async function readAll(state: State | undefined, config: ResolvedConfig, host: Host): Promise<State> {
	const discovery = await discover(config, host);
	const sources = sameWhereEqual(discovery.sources, state?.discovery.sources ?? []);
	const schemas = sameWhereEqual(await discoverSchemas(sources, config, host), state?.schemas ?? []);
	const own = await readHelpers(config, host);
	const imported = await readTypes([...sources, ...schemas], host);
	return { discovery: { ...discovery, sources }, schemas, own, imported, files: state?.files ?? new Map() };
}

/** Files that did not change are the same objects, which the memo knows. */
function sameWhereEqual(now: readonly SourceFile[], before: readonly SourceFile[]): readonly SourceFile[] {
	const known = new Map(before.map((source) => [source.path, source]));
	return now.map((source) => {
		const old = known.get(source.path);
		const isEqual =
			old?.text === source.text && old.kind === source.kind && old.root === source.root && old.unread === source.unread;
		return isEqual ? old : source;
	});
}

/** Writes the files that are not those of the last update, and removes what is left over. */
async function write(
	files: readonly OutputFile[],
	before: ReadonlyMap<string, OutputFile>,
	{ out }: ResolvedConfig,
	host: Host,
): Promise<Omit<CompilerUpdate, "sources">> {
	const isSameSet = files.length === before.size && files.every(({ path }) => before.has(path));
	const wanted = isSameSet ? files.filter((file) => before.get(file.path) !== file) : files;
	const changed = wanted.filter(({ path, text }) => before.get(path)?.text !== text || !isSameSet);
	const existing = isSameSet
		? await readFiles(
				changed.map(({ path }) => path),
				out,
				host,
			)
		: await readExisting(files, out, host);
	// Where the file is as the last update left it, the text that replaces it is no matter of layout.
	const isOurs = existing.every(({ path, text }) => before.get(path)?.text === text);
	const plan = await planWrites(changed, existing, { force: isSameSet && isOurs });
	const occupied = findOccupied(plan, out);
	const diagnostics = occupied.length > 0 ? occupied : await applyPlan(plan, host, out);
	if (diagnostics.length > 0) return { diagnostics, written: [], removed: [], unchanged: 0 };
	return {
		diagnostics,
		written: plan.write.map(({ path }) => `${out}/${path}`),
		removed: plan.remove.map((path) => `${out}/${path}`),
		unchanged: files.length - plan.write.length,
	};
}
