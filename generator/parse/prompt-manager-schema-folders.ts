import { posix } from "node:path";
import type { SourceFile } from "../model/source-file.ts";

const nonNull = /\b(?:in|out)put_schema["']?[ \t]*:[ \t]*(?!null[ \t]*(?:[,}#]|\r?$))[^\s#~,}]/im;

/** The folders that a file's prompts have schemas of the Python format in; none where they name no schema. */
export const referredSchemaFolders = (source: SourceFile): readonly string[] =>
	(source.kind === "yaml" || source.kind === "json") && nonNull.test(source.text) ? schemaFolders(source) : [];

/**
 * Where the schemas of the Python format are looked for: in the folders `schemas` beside a prompt and above it, the nearest
 * first, up to the one beside the input folder.
 */
export function schemaFolders({ path, root }: Pick<SourceFile, "path" | "root">): readonly string[] {
	const top = posix.join(root === "" ? "." : root, "..");
	const folders: string[] = [];
	for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
		folders.push(posix.join(folder, "schemas"));
		if (folder === top || folder === "." || folder === "/") return folders;
	}
}
