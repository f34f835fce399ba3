import type { ResolvedConfig } from "../model/config.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import type { Provider } from "../model/provider.ts";

/** Everything that a rule may look at: all documents of a run, the configuration and the providers that exist. */
export type Project = {
	readonly documents: readonly PromptDocument[];
	readonly config: ResolvedConfig;
	readonly providers: readonly Provider[];
};

/** One check over a whole project: it returns all that it finds, in the order of the documents. */
export type Rule = (project: Project) => readonly Diagnostic[];
