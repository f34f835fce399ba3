import type { SourceFile } from "../model/source-file.ts";
import { parseSource } from "./index.ts";
import { createOlderVersionDiagnostic, isOlderVersion } from "./older-version.ts";
import type { ParsedSource } from "./parsed-source.ts";

/** Reads all files of a run; older versions of prompts are reported, never mistaken for other prompts. */
export function parseSources(sources: readonly SourceFile[]): ParsedSource {
	const paths = sources.map(({ path }) => path);
	const parsed = sources.map((source) =>
		isOlderVersion(source.path, paths)
			? { documents: [], diagnostics: [createOlderVersionDiagnostic(source.path, paths)] }
			: parseSource(source, {}),
	);
	return {
		documents: parsed.flatMap(({ documents }) => documents),
		diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics),
	};
}
