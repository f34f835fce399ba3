import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceText } from "../model/source-file.ts";

/** A generated file that is not what it should be, found by `check`; the path is relative to the project folder. */
export type StaleFile = { readonly path: string; readonly reason: "missing" | "changed" | "left over" };

/** Why a run came to no end: the command line or the configuration is wrong, or pm-gen has a bug. */
export type Failure = { readonly kind: "usage" | "bug"; readonly message: string };

/** What a run found and did; every format prints this. Paths are relative to the project folder. */
export type Report = {
	readonly diagnostics: readonly Diagnostic[];
	/** The texts that spans point into; a diagnostic about another file is shown without a frame. */
	readonly sources: readonly SourceText[];
	readonly written: readonly string[];
	readonly removed: readonly string[];
	readonly unchanged: number;
	/** Present for `check` only. */
	readonly stale?: readonly StaleFile[];
	/** Present where the run came to no end; there are no findings then. */
	readonly failure?: Failure;
};
