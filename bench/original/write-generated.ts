import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../generator/model/diagnostic.ts";
import type { ProviderName } from "../../generator/model/provider-name.ts";
import type { SourceFile } from "../../generator/model/source-file.ts";
import { type CompileResult, compile } from "../../generator/pipeline.ts";
import { providers } from "../../generator/providers/index.ts";
import { configuration } from "../../test/support/prompt-builders.ts";
import { repository } from "../../test/support/repository.ts";
import { createSourceFile } from "../../test/support/run-prompt.ts";
import type { TemporaryProject } from "../../test/support/temporary-project.ts";

const readSource = (id: string): SourceFile => {
	const path = `prompts/${id}.yaml`;
	return createSourceFile(path, readFileSync(join(repository, path), "utf8"));
};

/** A text, and a chat with four messages. */
export const [greetingSource, supportSource] = [readSource("greeting"), readSource("support")];

/** The prompts of the repository that the measurements use. */
export const repositorySources: readonly SourceFile[] = [
	greetingSource,
	supportSource,
	...["digest", "billing/refund"].map(readSource),
];

/** The providers that take all of some definitions; one that knows no system message, say, refuses those that have one. */
export const providersOf = (sources: readonly SourceFile[]): readonly ProviderName[] =>
	// The list is that of their names.
	(providers.map(({ name }) => name) as readonly ProviderName[]).filter(
		(name) => errorsOf(compileFor(sources, [name])).length === 0,
	);

/** Compiles definitions to JavaScript in a folder of a project. */
export async function writeGenerated(
	project: TemporaryProject,
	folder: string,
	sources: readonly SourceFile[],
	providerNames: readonly ProviderName[],
): Promise<void> {
	const result = compileFor(sources, providerNames);
	const errors = errorsOf(result);
	if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
	await project.write(Object.fromEntries(result.files.map(({ path, text }) => [`${folder}/${path}`, text])));
}

const compileFor = (sources: readonly SourceFile[], providerNames: readonly ProviderName[]): CompileResult =>
	compile(sources, configuration({ target: "js", importExtension: "js", providers: providerNames }));

const errorsOf = ({ diagnostics }: CompileResult): readonly Diagnostic[] =>
	diagnostics.filter(({ severity }) => severity === "error");
