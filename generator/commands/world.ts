import type { ResolvedConfig } from "../model/config.ts";
import type { DataFiles } from "../model/data-files.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Host } from "../model/host.ts";
import type { ImportedTypes } from "../model/imported-type.ts";
import type { OutputFile } from "../model/output-file.ts";
import type { PromptIR } from "../model/prompt-ir.ts";
import type { Provider } from "../model/provider.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { UserHelper } from "../model/user-helper.ts";

/** What a compiler gives. */
export type Compilation = {
	readonly files: readonly OutputFile[];
	readonly diagnostics: readonly Diagnostic[];
	readonly prompts: readonly PromptIR[];
};

/** All that a command needs beside its options; tests pass another one. */
export type World = {
	/** The folder that the command was started in. */
	readonly cwd: string;
	readonly createHost: (cwd: string) => Host;
	/** Large files, seen from a folder. */
	readonly createDataFiles: (cwd: string) => DataFiles;
	/** Trades a little speed for a small memory, for commands that make much garbage. */
	readonly keepMemorySmall?: () => void;
	readonly compile: (
		sources: readonly SourceFile[],
		config: ResolvedConfig,
		userHelpers: readonly UserHelper[],
		importedTypes: ImportedTypes,
	) => Compilation | Promise<Compilation>;
	readonly providers: readonly Provider[];
	readonly version: string;
	/** What tells the build of the compiler from others; without it no run is remembered. */
	readonly build?: string | undefined;
	/** Whether texts for people are coloured. */
	readonly color: boolean;
	/** Where progress is shown; absent where nobody would see it. */
	readonly terminal?: NodeJS.WritableStream;
	readonly writeOut: (text: string) => void;
	readonly writeError: (text: string) => void;
};

/** How findings are printed. */
export const reportFormats = ["pretty", "json", "github", "sarif"] as const;

/** What the command line says, the same for each command. */
export type CommandOptions = {
	readonly cwd?: string;
	readonly config?: string;
	readonly in?: readonly string[];
	readonly out?: string;
	readonly target?: string;
	readonly providers?: readonly string[];
	readonly format: (typeof reportFormats)[number];
	readonly quiet?: boolean;
	readonly force?: boolean;
	/** False where no run is to be remembered or recalled. */
	readonly cache?: boolean;
	readonly cacheDir?: string;
};
