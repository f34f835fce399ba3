import type { Diagnostic } from "../model/diagnostic.ts";
import type { ExistingFile, OutputFile, WritePlan } from "../model/output-file.ts";
import { hashText } from "./hash-text.ts";

/** What is remembered of a run: its findings, and of each file the hashes of the texts that are current. */
export type RunRecord = {
	readonly diagnostics: readonly Diagnostic[];
	readonly files: readonly { readonly path: string; readonly hashes: readonly string[] }[];
};

/** The record of a run; a file that a formatter laid out anew is current in its layout as well. */
export function recordOf(
	{ files, diagnostics }: { readonly files: readonly OutputFile[]; readonly diagnostics: readonly Diagnostic[] },
	plan: WritePlan,
	existing: readonly ExistingFile[],
): RunRecord {
	const unchanged = new Set(plan.unchanged);
	const standing = new Map(existing.map(({ path, text }) => [path, text]));
	return {
		diagnostics,
		files: files.map(({ path, text }) => {
			const found = unchanged.has(path) ? standing.get(path) : undefined;
			return { path, hashes: [text, ...(found === undefined || found === text ? [] : [found])].map(hashText) };
		}),
	};
}

/** The files of a remembered run as they stand in the output folder; undefined where one of them is not current. */
export function standingFiles(
	{ files }: RunRecord,
	existing: readonly ExistingFile[],
	exact: boolean,
): readonly OutputFile[] | undefined {
	const standing = new Map(existing.map(({ path, text }) => [path, text]));
	const found: OutputFile[] = [];
	for (const { path, hashes } of files) {
		const text = standing.get(path);
		if (text === undefined || !(exact ? hashes.slice(0, 1) : hashes).includes(hashText(text))) return undefined;
		found.push({ path, text });
	}
	return found;
}
