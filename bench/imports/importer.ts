import type { TemporaryProject } from "../../test/support/temporary-project.ts";
import type { PlainPrompt } from "./plain-prompts.ts";

/**
 * Who is imported: `build` writes into a folder of the project, whose `node_modules` are the repository's, the module
 * `prompts.js`, which an application would import to call all of the prompts. It exports `show(name, input)`, the messages that
 * one of them makes.
 */
export type Importer = {
	readonly name: string;
	readonly packages: readonly string[];
	readonly build: (prompts: readonly PlainPrompt[], project: TemporaryProject, folder: string) => Promise<void>;
};
