import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../../generator/model/source-file.ts";
import { corpusFolder, readCorpus } from "./corpus.ts";
import { createPromptManagerSchema } from "./prompt-manager-schemas.ts";
import { createSourceFile } from "./run-prompt.ts";

const filesIn = (folder: "prompts" | "schemas"): readonly string[] =>
	readdirSync(join(corpusFolder, "prompt-manager", folder))
		.filter((name) => name.endsWith(".yaml"))
		.map((name) => `${folder}/${name}`)
		.sort();

/** The schemas of the original's examples, as they stand beside its prompts. */
export const readCorpusSchemas = (): readonly SourceFile[] =>
	filesIn("schemas").map((path) => createPromptManagerSchema(path, readCorpus(`prompt-manager/${path}`)));

/** The current version of each of the original's example prompts. */
export const readCorpusPrompts = (): readonly SourceFile[] =>
	filesIn("prompts").map((path) => createSourceFile(path, readCorpus(`prompt-manager/${path}`)));
