/** One generated file: `path` relative to the output folder with forward slashes. */
export type OutputFile = { readonly path: string; readonly text: string };

/** A file that stands in the output folder before a run. */
export type ExistingFile = { readonly path: string; readonly text: string };

/**
 * What `applyPlan` will do, each path relative to the output folder and sorted. `occupied` are the paths to be written
 * where a file of the user's stands, or that belong to another run's output folder: with one of them nothing may be written.
 */
export type WritePlan = {
	readonly write: readonly (OutputFile & { readonly reason: "missing" | "changed" })[];
	readonly remove: readonly string[];
	readonly unchanged: readonly string[];
	readonly occupied: readonly { readonly path: string; readonly by: "user" | "run" }[];
};
