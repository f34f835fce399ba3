import { analyze } from "./analyze/index.ts";
import { emit } from "./emit/index.ts";
import { helpers } from "./helpers/index.ts";
import { lower } from "./lower/index.ts";
import type { ResolvedConfig } from "./model/config.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { ImportedTypes } from "./model/imported-type.ts";
import { type Memo, noMemo } from "./model/memo.ts";
import type { OutputFile } from "./model/output-file.ts";
import type { PromptIR } from "./model/prompt-ir.ts";
import type { SourceFile } from "./model/source-file.ts";
import type { TypeImport } from "./model/type-import.ts";
import type { UserHelper } from "./model/user-helper.ts";
import { findTypeImports } from "./parse/find-type-imports.ts";
import { parseSources } from "./parse/parse-sources.ts";
import { print } from "./print/index.ts";
import { providers } from "./providers/index.ts";

/** What a run of the compiler gives: no file when any finding is an error. */
export type CompileResult = {
	readonly files: readonly OutputFile[];
	readonly diagnostics: readonly Diagnostic[];
	readonly prompts: readonly PromptIR[];
};

/**
 * The whole compiler: source files, the signatures of the user's helpers and the types that definitions import in, generated
 * files and findings out. Pure: it reads no disk, clock or environment, and the same input gives the same bytes. With a memo
 * that a run before has filled, what did not change is not compiled again, and the result is the same.
 *
 * @example
 * const { files, diagnostics } = compile([{ path: "prompts/hi.yaml", root: "prompts", kind: "yaml", text }], config);
 */
export function compile(
	sources: readonly SourceFile[],
	config: ResolvedConfig,
	userHelpers: readonly UserHelper[] = [],
	importedTypes: ImportedTypes = new Map(),
	memo: Memo = noMemo,
): CompileResult {
	const parsed = parseSources(
		sources,
		importedTypes,
		memo,
		userHelpers.map(({ name }) => name),
	);
	const analysis = analyze(parsed.documents, {
		config,
		providers,
		helpers,
		userHelpers,
		partials: parsed.partials,
		memo,
	});
	const diagnostics = eachOnce([...parsed.diagnostics, ...analysis.diagnostics]);
	if (diagnostics.some(({ severity }) => severity === "error")) return { files: [], diagnostics, prompts: [] };
	const prompts = analysis.prompts.map((prompt) =>
		memo("lower", prompt, [config], () => lower(prompt, { config, providers })),
	);
	const emission = emit(prompts, { config, providers, helpers, memo });
	const sourceTexts = new Map(sources.map(({ path, text }) => [path, text]));
	const files = [...emission.files];
	for (const module of emission.modules) {
		files.push(...memo("print", module, [config], () => print(module, { ...config, sourceTexts, memo })));
	}
	return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), diagnostics, prompts };
}

/** The types that definitions import from TypeScript, which are read before `compile` is called. */
export const typeImportsOf = (sources: readonly SourceFile[]): readonly TypeImport[] => findTypeImports(sources);

/** A partial's finding is made again for every prompt that includes it. */
const eachOnce = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => [
	...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values(),
];
