import type { DiagnosticCode } from "./codes.ts";
import type { ImportExtension, Target } from "./config.ts";
import type { Severity } from "./diagnostic.ts";
import type { ProviderName } from "./provider-name.ts";
import type { Validation } from "./validation.ts";

/** The configuration as a user writes it, in a file or as flags. Every key may be left out. */
export type PmGenConfig = {
	/** Folders that hold the prompts; ids are relative to them. Default: `"prompts"`. */
	readonly in?: string | readonly string[] | undefined;
	/** A folder of partials that every prompt sees, by their paths in it: `{{> shared/tone}}`. Default: none. */
	readonly partials?: string | undefined;
	/** Folder that the generated code is written to. Default: `"src/generated"`. */
	readonly out?: string | undefined;
	/** What the code is written in. Default: `"ts"`, and `"js"` in a project without a tsconfig.json. */
	readonly target?: Target | undefined;
	/** The providers to generate functions for. Default: openai, anthropic, langchain, litellm. */
	readonly providers?: readonly ProviderName[] | undefined;
	/** How much of the input is checked at run time. Default: `"full"`. */
	readonly validation?: Validation | undefined;
	/**
	 * Whether a text in the prompt asks for an answer with a schema, in place of the provider's own parameter: true, or
	 * `"prompt-manager"` for the words of the Python prompt-manager. A definition's own `output: { inject }` wins.
	 * Default: false.
	 */
	readonly inject?: boolean | "prompt-manager" | undefined;
	/**
	 * Whether each function that returns the body of a request has one beside it that returns its JSON (`toOpenAIJSON`), with
	 * all that is constant escaped when it is generated. A definition's own `wire` wins. Default: false.
	 */
	readonly wire?: boolean | undefined;
	/** `"local"` (the default) writes the runtime beside the code; else the module to import it from. */
	readonly runtime?: string | undefined;
	/** Names for models, each with the provider's own name: `{ smart: { openai: "gpt-4o" } }`. */
	readonly models?: Readonly<Record<string, Readonly<Partial<Record<ProviderName, string>>>>> | undefined;
	/** Severities of warnings, by code. Errors stay errors; one that is to be something else is refused. */
	readonly lint?: Readonly<Partial<Record<DiagnosticCode, Severity | "off">>> | undefined;
	/** Printed at the head of every module, for instance `import "server-only";`; declaration files get its comments only. */
	readonly banner?: string | undefined;
	/** The module whose exported functions templates may call: `"./prompts/helpers.ts"`. */
	readonly helpers?: string | undefined;
	/** What ends a relative import. Default: what the tsconfig.json asks for; `target: "js"` always writes `.js`. */
	readonly importExtension?: ImportExtension | undefined;
	/** Larger files are refused before they are read. Default: 1,000,000. */
	readonly maxFileBytes?: number | undefined;
};
