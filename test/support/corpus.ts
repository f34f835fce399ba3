import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./repository.ts";

/** The folder of the shared corpora: PM_GEN_CORPUS, or `../shared/corpus` beside the repository. */
export const corpusFolder: string = process.env["PM_GEN_CORPUS"] ?? join(repository, "../shared/corpus");

/** A file of the corpora; throws where they are not there, so that no test passes for want of them. */
export function readCorpus(path: string): string {
	const file = join(corpusFolder, path);
	if (!existsSync(file)) throw new Error(`the corpus file ${file} is not there; set PM_GEN_CORPUS`);
	return readFileSync(file, "utf8");
}
