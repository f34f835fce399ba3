import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../../generator/model/source-file.ts";
import { compile } from "../../generator/pipeline.ts";
import { type EmittedProviderName, providers } from "../../generator/providers/index.ts";
import { configuration } from "../../test/support/prompt-builders.ts";
import { repository } from "../../test/support/repository.ts";
import { createSourceFile } from "../../test/support/run-prompt.ts";
import type { TemporaryProject } from "../../test/support/temporary-project.ts";

/** The prompts of the repository that the measurements use. */
export const repositorySources: readonly SourceFile[] = ["greeting", "support", "digest", "billing/refund"].map(
	(id) => {
		const path = `prompts/${id}.yaml`;
		return createSourceFile(path, readFileSync(join(repository, path), "utf8"));
	},
);

/** Every provider there is. The list is that of their names. */
export const everyProvider = providers.map(({ name }) => name) as readonly EmittedProviderName[];

/** Compiles definitions to JavaScript in a folder of a project. */
export async function writeGenerated(
	project: TemporaryProject,
	folder: string,
	sources: readonly SourceFile[],
	providerNames: readonly EmittedProviderName[],
): Promise<void> {
	const config = configuration({ target: "js", importExtension: "js", providers: providerNames });
	const { files, diagnostics } = compile(sources, config);
	const errors = diagnostics.filter(({ severity }) => severity === "error");
	if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
	await project.write(Object.fromEntries(files.map(({ path, text }) => [`${folder}/${path}`, text])));
}
