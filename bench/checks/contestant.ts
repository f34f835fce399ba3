import type { CheckSchema } from "./check-schema.ts";

/** The texts of modules: of the one that is bundled, and of those beside it by their paths. */
export type ContestantModules = { readonly entry: string; readonly beside?: Readonly<Record<string, string>> };

/**
 * A way to check values. `check` gives a module that exports `check(value)`, true for a value that is fine; `issues` one that
 * exports `issues(value)`: how many things are wrong with a value, after each of them was told.
 */
export type Contestant = {
	readonly name: string;
	/** The packages whose versions matter. */
	readonly packages: readonly string[];
	readonly check: (schema: CheckSchema) => ContestantModules;
	readonly issues: (schema: CheckSchema) => ContestantModules;
};
