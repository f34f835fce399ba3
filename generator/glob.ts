/** A path as it stands inside a glob pattern, so that folders such as `(group)` or `[id]` mean themselves. */
export function escapeGlob(path: string): string {
	return path.replace(/[()[\]{}!*?+@|\\]/g, "\\$&");
}
