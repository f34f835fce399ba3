import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Located } from "../model/document.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { Span } from "../model/span.ts";
import type { ScalarNode } from "./data-node.ts";

/** The id of a prompt, undefined where it does not fit the grammar, and then a finding says so. */
export type ParsedId = { readonly id: Located<string> | undefined; readonly diagnostics: readonly Diagnostic[] };

/** What stands between the slashes of an id, as a regular expression. */
export const idSegment = "[a-z0-9][a-z0-9._-]*";

/**
 * The id that a prompt has by its place: the folders below the input folder and the file name, or its own id in place of
 * the file name; an own id with a leading `/` is the whole id (DESIGN.md §3).
 */
export function parsePromptId(source: SourceFile, own: ScalarNode | undefined, partOf: string | undefined): ParsedId {
	if (partOf !== undefined) return { id: { value: partOf, span: fileStart(source) }, diagnostics: [] };
	const folders = pathBelowRoot(source).split("/").slice(0, -1);
	const span = own?.span ?? fileStart(source);
	const name = own === undefined ? baseName(source) : String(own.value);
	const value = name.startsWith("/") ? name.slice(1) : [...folders, name].join("/");
	const wrong = value.split("/").find((segment) => !new RegExp(`^${idSegment}$`).test(segment));
	if (wrong === undefined) return { id: { value, span }, diagnostics: [] };
	const place = own === undefined ? "The file's path gives" : "The prompt has";
	const message = `${place} the id \`${value}\`, whose part \`${wrong}\` is not made of a-z, 0-9, \`.\`, \`_\` and \`-\`, a letter or digit first.`;
	const better = wrong
		.normalize("NFKD")
		.replaceAll(/\p{M}/gu, "")
		.toLowerCase()
		.replaceAll(/[^a-z0-9._-]+/g, "-")
		.replace(/^[._-]+|-+$/g, "");
	return { id: undefined, diagnostics: [createDiagnostic("invalid-id", span, message, hintFor(better, own))] };
}

function hintFor(better: string, own: ScalarNode | undefined): { readonly hint?: string } {
	if (better === "") return {};
	return { hint: own === undefined ? `Name it \`${better}\`, or give the prompt an \`id\`.` : `Write \`${better}\`.` };
}

/** The place of findings about a whole file. */
export function fileStart(source: SourceFile): Span {
	return { path: source.path, start: 0, end: 0 };
}

/** The file name without its extension. */
export function baseName(source: SourceFile): string {
	return (pathBelowRoot(source).split("/").at(-1) ?? "").replace(/(?:\.prompt\.md|\.[^.]+)$/i, "");
}

function pathBelowRoot(source: SourceFile): string {
	const root = `${source.root.replace(/^\.(?:\/|$)/, "").replace(/\/$/, "")}/`;
	return source.path.startsWith(root) ? source.path.slice(root.length) : source.path;
}
