/** One generated file: `path` relative to the output folder with forward slashes. */
export type OutputFile = { readonly path: string; readonly text: string };

/**
 * A file that stands in the output folder before a run; `obstacle` says that it is a folder, or a file that cannot be read,
 * and its text is empty then.
 */
export type ExistingFile = { readonly path: string; readonly text: string; readonly obstacle?: "folder" | "locked" };

/**
 * Why a path is not free: a file of the user's, a folder, a file that cannot be read, a file where a folder must be, or
 * another run's output folder.
 */
export type Occupant = "user" | "folder" | "locked" | "file" | "run";

/**
 * What `applyPlan` will do, each path relative to the output folder and sorted. `occupied` are the paths that
 * are not free: with one of them nothing may be written.
 */
export type WritePlan = {
	readonly write: readonly (OutputFile & { readonly reason: "missing" | "changed" })[];
	readonly remove: readonly string[];
	readonly unchanged: readonly string[];
	readonly occupied: readonly { readonly path: string; readonly by: Occupant }[];
};
