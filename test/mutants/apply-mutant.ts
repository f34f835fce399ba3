import { readFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { createRuntimeSource } from "../../generator/scripts/create-runtime-source.mjs";
import { repository } from "../support/repository.ts";
import type { Mutant } from "./mutant.ts";

/** A source file, by its absolute path, with another text. */
export type ChangedFile = { readonly path: string; readonly text: string };

/** What a mutant changes, or why it cannot be applied. The disk stays as it is. */
export type Change =
	| { readonly kind: "changed"; readonly files: readonly ChangedFile[] }
	| { readonly kind: "problem"; readonly problem: string };

/** Applies a mutant in memory; one of `runtime/` also changes the copy that is written beside generated code. */
export async function applyMutant({ file, find, replace }: Mutant): Promise<Change> {
	const path = join(repository, file);
	const original = await readFile(path, "utf8").catch(() => "");
	const count = original.split(find).length - 1;
	if (count !== 1) {
		return { kind: "problem", problem: `its text stands ${count} times in ${file}, and not once; correct the table` };
	}
	const text = original.replace(find, () => replace);
	const { diagnostics = [] } = ts.transpileModule(text, { fileName: path, reportDiagnostics: true });
	const [error] = diagnostics;
	if (error !== undefined) {
		return { kind: "problem", problem: `does not parse: ${ts.flattenDiagnosticMessageText(error.messageText, " ")}` };
	}
	const changed: ChangedFile = { path, text };
	if (!file.startsWith("runtime/")) return { kind: "changed", files: [changed] };
	const embedded = await createRuntimeSource(async (name) => (name === path ? text : readFile(name, "utf8")));
	return {
		kind: "changed",
		files: [changed, { path: join(repository, "generator/emit/runtime-source.ts"), text: embedded }],
	};
}
