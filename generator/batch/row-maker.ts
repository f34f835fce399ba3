import type { RequestBuilder } from "../../runtime/batch/request-builder.ts";
import type { RowInput } from "./columns.ts";
import type { RawRow } from "./raw-row.ts";
import { RowProblem } from "./row-problem.ts";

/** A row's line in the file of requests. */
export type RequestRow = {
	readonly kind: "request";
	readonly text: string;
	readonly bytes: number;
	readonly id: string;
};

/** A row's line in the file of rejects, and for people the reason and the line that the row begins at. */
export type RejectedRow = {
	readonly kind: "reject";
	readonly text: string;
	readonly bytes: number;
	readonly reason: string;
	readonly line: number;
};

/** Makes the line of a row; `number` counts the rows from 1, over all shards. */
export type RowMaker = (row: RawRow, number: number) => RequestRow | RejectedRow;

/** What stands in a row: `data`, which is asked for only where it is put aside, and the input, which may throw for what cannot be one. */
export type OpenedRow = { readonly data: unknown; readonly toInput: () => RowInput };

/** Puts a request together: the row's cells or text → the input → the request → its line, which `limit` holds for. */
export function createRowMaker(open: (row: RawRow) => OpenedRow, build: RequestBuilder, limit: number): RowMaker {
	return (row, number) => {
		let opened: OpenedRow | undefined;
		try {
			if (row.problem !== undefined) throw new RowProblem(row.problem);
			opened = open(row);
			const { input, id = `row-${number}` } = opened.toInput();
			const text = `${JSON.stringify(build(input, id))}\n`;
			const bytes = Buffer.byteLength(text);
			if (bytes > limit) throw new RowProblem(`its request is longer than a file of requests may be: ${limit} bytes`);
			return { kind: "request", text, bytes, id };
		} catch (error) {
			return rejectRow(row, number, error instanceof Error ? error.message : String(error), opened?.data);
		}
	};
}

/** The line that says why a row is put aside; `data` is the row as far as it could be read. */
export function rejectRow({ line }: RawRow, row: number, reason: string, data?: unknown): RejectedRow {
	const text = `${JSON.stringify({ row, line, reason, data })}\n`;
	return { kind: "reject", text, bytes: Buffer.byteLength(text), reason, line };
}
