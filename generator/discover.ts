import { decodeUtf8 } from "./decode-utf8.ts";
import { escapeGlob } from "./glob.ts";
import type { ResolvedConfig } from "./model/config.ts";
import { createDiagnostic } from "./model/create-diagnostic.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { Host, ListedFile } from "./model/host.ts";
import type { SourceFile, SourceKind } from "./model/source-file.ts";
import { UsageError } from "./usage-error.ts";

/** What was found: `undecodable` are files that cannot be compiled, with such text as a report can show of them. */
export type Discovery = {
	readonly sources: readonly SourceFile[];
	readonly undecodable: readonly SourceFile[];
	readonly diagnostics: readonly Diagnostic[];
};

/** The endings of prompt files, the longer ones first, each with the front end that reads it. */
const kinds: readonly (readonly [ending: string, kind: SourceKind])[] = [
	[".prompt.md", "markdown"],
	[".yaml", "yaml"],
	[".yml", "yaml"],
	[".json", "json"],
	[".prompt", "dotprompt"],
	[".prompty", "prompty"],
];

/** The endings of partials, whose names begin with `_`. */
const partialEndings = [".hbs", ".handlebars", ".md", ".txt"] as const;

/** Files that share an ending with prompts and are something else. */
const otherFiles = /^(?:package(?:-lock)?\.json|pm-gen\.config\.json|tsconfig.*\.json|.*\.schema\..*)$/i;

/**
 * Reads the prompt files of the configured folders, sorted by path. Throws a UsageError when a folder holds none: going
 * on would take a mistyped folder for the wish to remove all that was generated.
 */
export async function discover(config: ResolvedConfig, host: Host): Promise<Discovery> {
	const sources: SourceFile[] = [];
	const undecodable: SourceFile[] = [];
	const diagnostics: Diagnostic[] = [];
	for (const listed of await listSources(config, host)) {
		const finding = findUnread(listed.file, listed.kind !== "prompt");
		if (finding !== undefined) {
			diagnostics.push(finding);
			continue;
		}
		const read = await readSource(listed, config, host);
		if (read.source !== undefined) (read.diagnostic === undefined ? sources : undecodable).push(read.source);
		if (read.diagnostic !== undefined) diagnostics.push(read.diagnostic);
	}
	return { sources, undecodable, diagnostics };
}

/** A file with the folder that it was found by; a prompt has the kind that its ending says. */
type ListedSource = {
	readonly file: ListedFile;
	readonly root: string;
	readonly kind: "prompt" | "partial" | "shared-partial";
};

async function listSources(config: ResolvedConfig, host: Host): Promise<readonly ListedSource[]> {
	const found = new Map<string, ListedSource>();
	// A file below two of the folders belongs to the one that is named first.
	const add = (source: ListedSource): void => {
		if (!found.has(source.file.path)) found.set(source.file.path, source);
	};
	for (const file of await listSharedPartials(config, host)) {
		add({ file, root: config.partials ?? "", kind: "shared-partial" });
	}
	for (const root of config.in) {
		const prefix = prefixOf(root);
		const listed = await host.listFiles(
			[
				...kinds.map(([ending]) => `${prefix}**/*${inAnyCase(ending)}`),
				...partialEndings.map((ending) => `${prefix}**/_*${inAnyCase(ending)}`),
			],
			{ ignore: [`${prefix}**/node_modules/**`, `${escapeGlob(config.out)}/**`] },
		);
		const prompts = listed.filter((file) => isPromptPath(file, root, config.out));
		const unread = prompts.map((file) => findUnread(file, false));
		if (prompts.length === 0 && !(await host.isFolder(root))) throw noFolder(root, host.cwd);
		if (unread.every((finding) => finding?.severity === "warning")) throw noPrompts(root, host.cwd, unread);
		const partials = listed.filter((file) => isPartialPath(file, root, config.out));
		for (const file of prompts) add({ file, root, kind: "prompt" });
		for (const file of partials) add({ file, root, kind: "partial" });
	}
	return [...found.values()].sort((left, right) => (left.file.path < right.file.path ? -1 : 1));
}

/** The files of the folder of partials. Throws a UsageError when it holds none: the name is mistyped, most often. */
async function listSharedPartials({ partials, out }: ResolvedConfig, host: Host): Promise<readonly ListedFile[]> {
	if (partials === undefined) return [];
	const prefix = prefixOf(partials);
	const listed = await host.listFiles(
		partialEndings.map((ending) => `${prefix}**/*${inAnyCase(ending)}`),
		{ ignore: [`${prefix}**/node_modules/**`, `${escapeGlob(out)}/**`] },
	);
	const found = listed.filter(({ path }) => !path.toLowerCase().endsWith(".prompt.md"));
	if (found.length > 0) return found;
	throw new UsageError(
		`There are no partials in ${partials}/ (below ${host.cwd}).\nLooked for files that end in ${partialEndings.join(", ")}.`,
	);
}

const prefixOf = (root: string): string => (root === "." ? "" : `${escapeGlob(root)}/`);

const inAnyCase = (ending: string): string =>
	ending.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** The ending that makes a file a prompt, in whatever case it is written. */
const endingOf = (name: string): string | undefined =>
	kinds.find(([ending]) => name.toLowerCase().endsWith(ending))?.[0];

/** Why a file is not looked into; what is neither a file nor named as one may have been a folder of prompts. */
function findUnread({ path, unreadable }: ListedFile, isPartial: boolean): Diagnostic | undefined {
	const place = { path, start: 0, end: 0 };
	const name = path.split("/").at(-1) ?? "";
	if (unreadable !== undefined) {
		const severity = name.includes(".") ? "error" : "warning";
		return createDiagnostic("unreadable-file", place, `The file cannot be read: ${unreadable}.`, { severity });
	}
	const ending = isPartial ? partialEndingOf(name) : endingOf(name);
	if (ending === undefined || name.endsWith(ending)) return undefined;
	const stem = name.slice(0, -ending.length);
	const message = `The file is not read: it ends in \`${name.slice(stem.length)}\`, not in \`${ending}\`.`;
	const hint = `Rename it to \`${stem}${ending}\`${isPartial ? "" : `, or to \`_${name}\` if it is no prompt`}.`;
	return createDiagnostic("misnamed-file", place, message, { hint });
}

/** Which of the files with the right ending are prompts (DESIGN.md §3); `_versions` holds older versions of prompts. */
function isPromptPath({ path, unreadable }: ListedFile, root: string, out: string): boolean {
	if (path.startsWith(`${out}/`) || (root !== "." && !path.startsWith(`${root}/`))) return false;
	const segments = (root === "." ? path : path.slice(root.length + 1)).split("/");
	const folders = segments.slice(0, -1);
	const name = segments.at(-1) ?? "";
	const hidden = (segment: string): boolean => /^[_.]/.test(segment) && segment !== "_versions";
	return (
		!segments.some(hidden) &&
		!folders.includes("node_modules") &&
		!folders.includes("schemas") &&
		!otherFiles.test(name) &&
		(unreadable === undefined || !name.includes(".") || endingOf(name) !== undefined)
	);
}

/** A file that begins with `_` and holds a template, outside of hidden folders. */
function isPartialPath({ path }: ListedFile, root: string, out: string): boolean {
	if (path.startsWith(`${out}/`) || (root !== "." && !path.startsWith(`${root}/`))) return false;
	const segments = (root === "." ? path : path.slice(root.length + 1)).split("/");
	const name = segments.at(-1) ?? "";
	const isHidden = segments.slice(0, -1).some((segment) => segment.startsWith(".") || segment === "node_modules");
	return !isHidden && isPartialName(name);
}

const isPartialName = (name: string): boolean =>
	name.startsWith("_") && !name.toLowerCase().endsWith(".prompt.md") && partialEndingOf(name) !== undefined;

/** The ending that makes a file a partial, in whatever case it is written. */
const partialEndingOf = (name: string): string | undefined =>
	partialEndings.find((ending) => name.toLowerCase().endsWith(ending));

const noFolder = (root: string, cwd: string): UsageError =>
	new UsageError(
		`There is no folder ${root}/ (below ${cwd}).\nName another one with --in or with \`in\` in the configuration.`,
	);

function noPrompts(root: string, cwd: string, unread: readonly (Diagnostic | undefined)[]): UsageError {
	const endings = kinds.map(([ending]) => ending).join(", ");
	return new UsageError(
		[
			`There are no prompt files in ${root}/ (below ${cwd}).`,
			`Looked for files that end in ${endings}; names that begin with "_" or "." are skipped.`,
			...unread.flatMap((finding) => (finding === undefined ? [] : [`${finding.span.path}: ${finding.message}`])),
			"Name another folder with --in or with `in` in the configuration.",
		].join("\n"),
	);
}

async function readSource(
	{ file, root, kind: role }: ListedSource,
	config: ResolvedConfig,
	host: Host,
): Promise<{ readonly source?: SourceFile; readonly diagnostic?: Diagnostic }> {
	const { path, bytes } = file;
	const start = { path, start: 0, end: 0 };
	const kind = role === "prompt" ? (kinds.find(([ending]) => path.endsWith(ending))?.[1] ?? "yaml") : role;
	if (bytes > config.maxFileBytes) {
		return {
			diagnostic: createDiagnostic(
				"file-too-large",
				start,
				`The file has ${bytes} bytes; the limit is ${config.maxFileBytes}.`,
				{ hint: "Split the prompt, or raise `maxFileBytes` in the configuration." },
			),
		};
	}
	const content = await readBytes(path, host);
	if (typeof content === "string") {
		return { diagnostic: createDiagnostic("unreadable-file", start, `The file cannot be read: ${content}.`) };
	}
	const decoded = decodeUtf8(content);
	const source = { path, root, kind, text: decoded.text };
	if (decoded.invalid === undefined) return { source };
	const { offset, byte, encoding } = decoded.invalid;
	return {
		source,
		diagnostic: createDiagnostic(
			"not-utf8",
			{ path, start: offset, end: offset + 1 },
			encoding === undefined
				? `The file is not valid UTF-8: the byte 0x${byte.toString(16).toUpperCase()} cannot stand here.`
				: `The file is ${encoding}, not UTF-8.`,
			{ hint: "Save the file as UTF-8." },
		),
	};
}

/** The bytes, or why there are none. */
async function readBytes(path: string, host: Host): Promise<Uint8Array | string> {
	try {
		return (await host.readBytes(path)) ?? "it is gone";
	} catch (error) {
		return error instanceof Error && "code" in error ? String(error.code) : String(error);
	}
}
