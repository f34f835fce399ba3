import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ImportedTypes } from "../model/imported-type.ts";
import { type Memo, noMemo, rememberAlone } from "../model/memo.ts";
import type { PartialFile } from "../model/partial.ts";
import type { SourceFile } from "../model/source-file.ts";
import { parseSource } from "./index.ts";
import { mayImportTypes } from "./may-import-types.ts";
import { createOlderVersionDiagnostic, isOlderVersion } from "./older-version.ts";
import type { ParsedSource } from "./parsed-source.ts";
import { parsePartial } from "./partial.ts";
import { createSchemaFiles, type SchemaFiles } from "./schema-files.ts";

/** What the files of a run hold. */
export type ParsedSources = ParsedSource & { readonly partials: readonly PartialFile[] };

/** Reads all files of a run; older versions of prompts are reported, never mistaken for other prompts. */
export function parseSources(
	sources: readonly SourceFile[],
	importedTypes: ImportedTypes = new Map(),
	memo: Memo = noMemo,
	ownHelpers: readonly string[] = [],
): ParsedSources {
	const schemas = createSchemaFiles(sources);
	const isPartial = ({ kind }: SourceFile): boolean => kind === "partial" || kind === "shared-partial";
	const partials = sources.filter(isPartial).map((source) => memo("partial", source, [], () => parsePartial(source)));
	const prompts = sources.filter((source) => !isPartial(source) && source.kind !== "schema");
	const paths = prompts.map(({ path }) => path);
	const parsed = prompts.map((source) =>
		isOlderVersion(source.path, paths)
			? { documents: [], diagnostics: [createOlderVersionDiagnostic(source.path, paths)] }
			: rememberAlone(memo, ["parse", source, [ownHelpers.join(" ")]], sources, (touch) => {
					if (mayImportTypes(source)) touch();
					return parseSource(source, { schemas: whenUsed(schemas, touch), importedTypes, ownHelpers });
				}),
	);
	return {
		documents: parsed.flatMap(({ documents }) => documents),
		partials: partials.map(({ partial }) => partial),
		diagnostics: [
			...[...parsed, ...partials].flatMap(({ diagnostics }) => diagnostics),
			...repeatedNames(partials.map(({ partial }) => partial)),
		],
	};
}

/** The files, and a call where they are asked for: then a definition hangs on others. */
const whenUsed = (files: SchemaFiles, touch: () => void): SchemaFiles => ({
	open: (path) => {
		touch();
		return files.open(path);
	},
	get paths() {
		touch();
		return files.paths;
	},
});

/** Two files that claim one name in one folder. */
function repeatedNames(partials: readonly PartialFile[]): readonly Diagnostic[] {
	const first = new Map<string, PartialFile>();
	return partials.flatMap((partial) => {
		const key = `${partial.folder} ${partial.name}`;
		const other = first.get(key);
		if (other === undefined) {
			first.set(key, partial);
			return [];
		}
		return [
			createDiagnostic(
				"duplicate-partial",
				{ path: partial.path, start: 0, end: 0 },
				`The partial "${partial.name}" stands in two files: ${other.path} and ${partial.path}.`,
				{ related: [{ message: "the first one", span: { path: other.path, start: 0, end: 0 } }], hint: "Rename one." },
			),
		];
	});
}
