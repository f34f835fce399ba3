import type { DiagnosticCode } from "./codes.ts";
import type { Severity } from "./diagnostic.ts";
import type { Inject } from "./document.ts";
import type { ProviderName } from "./provider-name.ts";
import type { Validation } from "./validation.ts";

/** What the generated modules are written in. */
export type Target = "ts" | "js";

/** What ends a relative import in the generated code. */
export type ImportExtension = "none" | "js" | "ts";

/** The configuration after defaults: every key present, paths relative to the project folder with forward slashes. */
export type ResolvedConfig = {
	/** Input folders; ids are relative to them. */
	readonly in: readonly string[];
	/** A folder of partials that every prompt sees, named by their paths in it. */
	readonly partials?: string;
	/** Output folder. */
	readonly out: string;
	readonly target: Target;
	/** In the order of `providerNames`. */
	readonly providers: readonly ProviderName[];
	readonly validation: Validation;
	/** How an answer is asked for where a definition does not say it. */
	readonly inject: Inject;
	/** Whether bodies can be had as JSON too, where a definition does not say it. */
	readonly wire?: boolean;
	/** `"local"` writes `runtime.ts` beside the code; else the module that the code imports instead. */
	readonly runtime: string;
	/** Model aliases: alias → provider → model name. */
	readonly models: Readonly<Record<string, Readonly<Partial<Record<ProviderName, string>>>>>;
	readonly lint: Readonly<Partial<Record<DiagnosticCode, Severity | "off">>>;
	/** Printed at the head of every module. */
	readonly banner: string;
	/** The comments of the banner: what of it stands in declaration files, which take no statements. */
	readonly bannerComments: string;
	/**
	 * The module of the user's own helpers: its path from the project folder, and from the output folder as generated code
	 * imports it.
	 */
	readonly helpers?: { readonly path: string; readonly specifier: string };
	readonly importExtension: ImportExtension;
	/** `.mjs` and `.d.mts` are written where the nearest package.json is not `"type": "module"` (target `js` only). */
	readonly moduleSuffix: "" | "m";
	/** Files larger than this many bytes are refused before they are read. */
	readonly maxFileBytes: number;
};
