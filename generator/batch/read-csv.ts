import { type CsvError, parse } from "csv-parse";
import { UsageError } from "../usage-error.ts";
import { maxRowBytes, type RawRow } from "./raw-row.ts";

/**
 * The rows of a CSV file (RFC 4180; commas, semicolons or tabs, whichever the first line has most of), as they come. The
 * first row is the header, which `onHeader` is given and which is none of the rows. Throws a UsageError where the file as a
 * whole cannot be read: it is not UTF-8, or a quote is never closed.
 */
export async function* readCsv(
	chunks: AsyncIterable<Uint8Array>,
	path: string,
	onHeader: (columns: readonly string[]) => void,
): AsyncGenerator<readonly RawRow[], void, undefined> {
	let rows: RawRow[] = [];
	let columns: readonly string[] | undefined;
	// The line that the last row ended at, and how much the parser is ahead: it counts CR LF in a cell twice.
	let last = 0;
	let ahead = 0;
	const take = (cells: readonly string[], lines: number): undefined => {
		const breaks = lines - ahead === last + 1 ? [] : (cells.join("").match(/\r\n?|\n/g) ?? []);
		ahead += breaks.filter((text) => text === "\r\n").length;
		last = lines - ahead;
		const line = last - breaks.length;
		if (columns === undefined) {
			columns = cells;
			onHeader(cells);
		} else if (cells.length === columns.length) rows.push({ line, data: cells });
		else rows.push({ line, data: cells, problem: countProblem(cells.length, columns.length) });
	};
	const skip = (error: CsvError): undefined => {
		if (error.code === "CSV_QUOTE_NOT_CLOSED" || error.code === "CSV_MAX_RECORD_SIZE") {
			throw new UsageError(
				`${path}: the row that begins in line ${last + 1} or below does not end; is a quote not closed?`,
			);
		}
		// As it is, the parser would take all up to the next quote for a part of this row.
		if (running !== undefined) running.state.quoting = false;
		// It may find more than one mistake in a row.
		const line = Number(error["lines"]) - ahead;
		if (last === line) return;
		last = line;
		rows.push({ line, data: [], problem: "a quote stands inside a cell; write it twice, and quotes around the cell" });
	};
	const decoder = new TextDecoder("utf-8", { fatal: true });
	const parser = (first: Uint8Array): CsvParser => {
		const made = parse({
			bom: true,
			delimiter: delimiterOf(Buffer.from(first).toString("utf8")),
			record_delimiter: ["\r\n", "\n", "\r"],
			relax_column_count: true,
			skip_empty_lines: true,
			skip_records_with_error: true,
			max_record_size: maxRowBytes,
			on_record: (cells: readonly string[], { lines }) => take(cells, lines),
			on_skip: (error: CsvError | undefined) => error && skip(error),
		}).on("error", () => {});
		// Its state is public, and not in its types.
		return made as CsvParser;
	};
	let running: CsvParser | undefined;
	for await (const chunk of chunks) {
		checkUtf8(decoder, chunk, path);
		running ??= parser(chunk);
		// A copy: the parser keeps what it has not been through.
		await feed(running, Buffer.from(chunk));
		if (rows.length > 0) yield rows;
		rows = [];
	}
	checkUtf8(decoder, undefined, path);
	if (running !== undefined) await finish(running);
	if (columns === undefined) throw new UsageError(`${path} is empty: its first line names the columns.`);
	if (rows.length > 0) yield rows;
}

type CsvParser = ReturnType<typeof parse> & { readonly state: { quoting: boolean } };

/** Ends when the parser has been through the chunk: it keeps no row, so it never has to wait. */
const feed = (parser: CsvParser, chunk: Uint8Array): Promise<void> =>
	new Promise((done, fail) => {
		parser.write(chunk, (error) => (error ? fail(error) : done()));
	});

const finish = (parser: CsvParser): Promise<void> =>
	new Promise((done, fail) => {
		parser.once("error", fail).end(done);
	});

function checkUtf8(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array | undefined, path: string): void {
	try {
		decoder.decode(chunk, { stream: chunk !== undefined });
	} catch {
		throw new UsageError(`${path} is not UTF-8. Save it as CSV UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8`);
	}
}

const countProblem = (cells: number, columns: number): string =>
	`the row has ${cells} ${cells === 1 ? "cell" : "cells"}, and the header ${columns}`;

/** Of the three that spreadsheets write, the one that the first line has most of outside of quotes. */
function delimiterOf(text: string): string {
	const header = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? "").replace(/"(?:[^"]|"")*"/g, "");
	const counted = [",", ";", "\t"].map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
	return counted.reduce((most, next) => (next.count > most.count ? next : most)).delimiter;
}
