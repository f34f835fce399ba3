import { isUtf8 } from "node:buffer";
import type { ObjectTypeIR } from "../model/type-ir.ts";
import { type ColumnOptions, csvColumns, jsonKeys, type RowInput } from "./columns.ts";
import type { RawRow } from "./raw-row.ts";
import { readCsv } from "./read-csv.ts";
import { readLines } from "./read-lines.ts";
import type { OpenedRow } from "./row-maker.ts";
import { RowProblem } from "./row-problem.ts";

/** Rows as they come, and what stands in one of them. */
export type OpenRows = {
	readonly rows: AsyncIterable<readonly RawRow[]>;
	readonly open: (row: RawRow) => OpenedRow;
};

/** What is known of rows before they are read. */
export type RowsOptions = ColumnOptions & {
	readonly format: "csv" | "jsonl";
	/** How messages name the rows. */
	readonly name: string;
	readonly promptId: string;
	readonly input: ObjectTypeIR;
};

/** Opens rows of either format. */
export function openRows(chunks: AsyncIterable<Uint8Array>, options: RowsOptions): OpenRows {
	return options.format === "csv" ? openCsv(chunks, options) : openLines(chunks, options);
}

function openCsv(chunks: AsyncIterable<Uint8Array>, options: RowsOptions): OpenRows {
	let columns: readonly string[] = [];
	let toInput: ((cells: readonly string[]) => RowInput) | undefined;
	const rows = readCsv(chunks, options.name, (names) => {
		columns = names;
		toInput = csvColumns(names, options.promptId, options.input, options);
	});
	return {
		rows,
		open: ({ data }) => {
			if (toInput === undefined || data instanceof Uint8Array) throw new TypeError("A row came before the header.");
			const convert = toInput;
			return {
				// Made only where the row is put aside.
				get data() {
					return Object.fromEntries(columns.map((name, index) => [name, data[index]]));
				},
				toInput: () => convert(data),
			};
		},
	};
}

function openLines(chunks: AsyncIterable<Uint8Array>, options: RowsOptions): OpenRows {
	const convert = jsonKeys(options.input, options);
	return {
		rows: readLines(chunks),
		open: ({ data }) => {
			if (!(data instanceof Uint8Array)) throw new TypeError("A row of cells is none of JSON.");
			if (!isUtf8(data)) throw new RowProblem("the line is not UTF-8");
			const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("utf8");
			const value = parseJson(text);
			if (value === undefined) {
				return {
					data: text,
					toInput: () => {
						throw new RowProblem("the line is no JSON");
					},
				};
			}
			return { data: value.json, toInput: () => convert(objectIn(value.json)) };
		},
	};
}

function parseJson(text: string): { readonly json: unknown } | undefined {
	try {
		return { json: JSON.parse(text) };
	} catch {
		return undefined;
	}
}

function objectIn(value: unknown): object {
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
	const kind = value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
	throw new RowProblem(`a row must be an object, and this one is ${kind}`);
}
