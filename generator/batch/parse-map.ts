import { UsageError } from "../usage-error.ts";

/** What `--map column=variable` says, once for each column; a column of no variable is left out. */
export function parseMap(entries: readonly string[]): ReadonlyMap<string, string> {
	const map = new Map<string, string>();
	for (const entry of entries) {
		// A column may be named with any sign, a variable hardly.
		const end = entry.lastIndexOf("=");
		if (end < 0) throw new UsageError(`--map is "${entry}", and it must be like column=variable.`);
		const column = entry.slice(0, end);
		if (map.has(column)) throw new UsageError(`--map names the column "${column}" twice.`);
		map.set(column, entry.slice(end + 1).trim());
	}
	return map;
}
