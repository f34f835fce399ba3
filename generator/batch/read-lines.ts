import { maxRowBytes, type RawRow } from "./raw-row.ts";

const lineFeed = 10;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/**
 * The lines of a file that are not blank, as they come. A line above the limit is not kept, and is one with a problem.
 *
 * @example for await (const rows of readLines(createReadStream("rows.jsonl"))) …
 */
export async function* readLines(
	chunks: AsyncIterable<Uint8Array>,
	limit: number = maxRowBytes,
): AsyncGenerator<readonly RawRow[], void, undefined> {
	let number = 0;
	let kept: Uint8Array[] = [];
	let keptBytes = 0;
	let isTooLong = false;

	const keep = (piece: Uint8Array): void => {
		isTooLong ||= keptBytes + piece.length > limit;
		if (isTooLong) kept = [];
		else kept.push(piece);
		keptBytes = isTooLong ? 0 : keptBytes + piece.length;
	};
	const endLine = (piece: Uint8Array): readonly RawRow[] => {
		number++;
		keep(piece);
		const line = number === 1 ? withoutMark(join(kept)) : join(kept);
		const problem = isTooLong ? { problem: `the line is longer than ${limit.toLocaleString("en")} bytes` } : {};
		const isNoRow = !isTooLong && isBlank(line);
		kept = [];
		keptBytes = 0;
		isTooLong = false;
		return isNoRow ? [] : [{ line: number, data: line, ...problem }];
	};

	for await (const chunk of chunks) {
		const rows: RawRow[] = [];
		let start = 0;
		for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
			rows.push(...endLine(chunk.subarray(start, end)));
			start = end + 1;
		}
		// A copy: a piece holds until the next one only.
		if (start < chunk.length) keep(isTooLong ? chunk : Uint8Array.from(chunk.subarray(start)));
		if (rows.length > 0) yield rows;
	}
	if (keptBytes > 0 || isTooLong) yield endLine(new Uint8Array());
}

const join = (pieces: readonly Uint8Array[]): Uint8Array =>
	pieces.length === 1 ? (pieces[0] ?? new Uint8Array()) : Buffer.concat(pieces);

const withoutMark = (line: Uint8Array): Uint8Array =>
	byteOrderMark.every((byte, index) => line[index] === byte) ? line.subarray(byteOrderMark.length) : line;

/** Whether there is nothing but blanks, tabs and carriage returns. */
const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
