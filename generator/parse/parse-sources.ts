import type { PartialFile } from "../model/partial.ts";
import type { SourceFile } from "../model/source-file.ts";
import { parseSource } from "./index.ts";
import { createOlderVersionDiagnostic, isOlderVersion } from "./older-version.ts";
import type { ParsedSource } from "./parsed-source.ts";
import { parsePartial } from "./partial.ts";

/** What the files of a run hold. */
export type ParsedSources = ParsedSource & { readonly partials: readonly PartialFile[] };

/** Reads all files of a run; older versions of prompts are reported, never mistaken for other prompts. */
export function parseSources(sources: readonly SourceFile[]): ParsedSources {
	const paths = sources.map(({ path }) => path);
	const partials = sources.filter(({ kind }) => kind === "partial").map(parsePartial);
	const prompts = sources.filter(({ kind }) => kind !== "partial");
	const parsed = prompts.map((source) =>
		isOlderVersion(source.path, paths)
			? { documents: [], diagnostics: [createOlderVersionDiagnostic(source.path, paths)] }
			: parseSource(source, {}),
	);
	return {
		documents: parsed.flatMap(({ documents }) => documents),
		partials: partials.map(({ partial }) => partial),
		diagnostics: [...parsed, ...partials].flatMap(({ diagnostics }) => diagnostics),
	};
}
