import type { DataFiles } from "../model/data-files.ts";

const step = 1 << 20;

/** The ids of the requests in the first `bytes` of a file, which end with a line. */
export async function idsIn(path: string, bytes: number, files: DataFiles): Promise<Set<string>> {
	const ids = new Set<string>();
	let rest: Uint8Array = new Uint8Array();
	for (let start = 0; start < bytes; start += step) {
		const piece = Buffer.concat([rest, await files.readRange(path, start, Math.min(bytes, start + step))]);
		const end = piece.lastIndexOf(10) + 1;
		for (const line of piece.toString("utf8", 0, end).split("\n")) {
			if (line !== "") ids.add(String(JSON.parse(line).custom_id));
		}
		rest = piece.subarray(end);
	}
	return ids;
}
