import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The bytes of all files in a folder and below it. */
export function bytesBelow(folder: string): number {
	const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
	return entries
		.filter((entry) => entry.isFile())
		.reduce((sum, entry) => sum + statSync(join(entry.path, entry.name)).size, 0);
}
