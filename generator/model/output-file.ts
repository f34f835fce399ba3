/** One generated file: `path` relative to the output folder with forward slashes. */
export type OutputFile = { readonly path: string; readonly text: string };

/** What `applyPlan` will do, each path relative to the output folder and sorted. */
export type WritePlan = {
	readonly write: readonly (OutputFile & { readonly reason: "missing" | "changed" })[];
	readonly remove: readonly string[];
	readonly unchanged: readonly string[];
};
