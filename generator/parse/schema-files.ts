import type { RelatedPlace } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import { readDataFile } from "./data-file.ts";
import type { DataNode } from "./data-node.ts";

/** What is known of a file that a schema is looked for in. */
export type SchemaFile =
	| { readonly kind: "read"; readonly node: DataNode }
	| { readonly kind: "unreadable"; readonly reason: string; readonly related?: readonly RelatedPlace[] }
	| { readonly kind: "missing" };

/** The files of a run that schemas can stand in. */
export type SchemaFiles = {
	/** Opens a file by its path; one that is opened again is not read again. */
	readonly open: (path: string) => SchemaFile;
	/** The paths of all of them. */
	readonly paths: readonly string[];
};

/** Without other files every reference to one leads to nothing. */
export const noSchemaFiles: SchemaFiles = { open: () => ({ kind: "missing" }), paths: [] };

/** The files that schemas can stand in: those that were read for it, and prompts, which may refer to each other. */
export function createSchemaFiles(sources: readonly SourceFile[]): SchemaFiles {
	// Most projects refer to no other file.
	let byPath: ReadonlyMap<string, SourceFile> | undefined;
	const known = (): ReadonlyMap<string, SourceFile> => {
		byPath ??= new Map(sources.map((source) => [source.path, source]));
		return byPath;
	};
	const opened = new Map<string, SchemaFile>();
	return {
		open: (path) => {
			const source = known().get(path);
			const file = opened.get(path) ?? (source === undefined ? { kind: "missing" as const } : readSchemaFile(source));
			opened.set(path, file);
			return file;
		},
		get paths() {
			return [...known().keys()];
		},
	};
}

function readSchemaFile(source: SourceFile): SchemaFile {
	if (source.unread !== undefined) return { kind: "unreadable", reason: source.unread };
	const data = readDataFile(source);
	if (data === undefined) return { kind: "unreadable", reason: "its ending is not that of JSON or YAML" };
	const wrong = data.diagnostics.find(({ severity }) => severity === "error");
	if (data.node !== undefined && wrong === undefined) return { kind: "read", node: data.node };
	const related = wrong === undefined ? [] : [{ message: wrong.message, span: wrong.span }];
	return { kind: "unreadable", reason: `it is not valid ${/\.json$/i.test(source.path) ? "JSON" : "YAML"}`, related };
}
