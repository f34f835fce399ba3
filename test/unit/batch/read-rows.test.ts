import { describe, expect, test } from "vitest";
import type { RawRow } from "../../../generator/batch/raw-row.ts";
import { readCsv } from "../../../generator/batch/read-csv.ts";
import { readLines } from "../../../generator/batch/read-lines.ts";

/** A text or bytes in pieces of one size, so that every place is once between two pieces. */
async function* pieces(of: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
	const bytes = Buffer.from(of);
	for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

const sizes = [1, 2, 3, 7, 1000];

async function collect(rows: AsyncIterable<readonly RawRow[]>): Promise<unknown[]> {
	const all: unknown[] = [];
	for await (const batch of rows) {
		for (const { line, data, problem } of batch) {
			const text = data instanceof Uint8Array ? Buffer.from(data).toString() : data;
			all.push(problem === undefined ? [line, text] : [line, text, problem]);
		}
	}
	return all;
}

describe("lines", () => {
	test.each<{ given: string; want: unknown[] }>([
		{ given: "", want: [] },
		{ given: "{}", want: [[1, "{}"]] },
		{
			given: "a\nb\n",
			want: [
				[1, "a"],
				[2, "b"],
			],
		},
		{
			given: "\uFEFFa\r\n\r\n \t\nb",
			want: [
				[1, "a\r"],
				[4, "b"],
			],
		},
		{
			given: "é\u2028ü\n😀",
			want: [
				[1, "é\u2028ü"],
				[2, "😀"],
			],
		},
	])("$given", async ({ given, want }) => {
		for (const size of sizes) expect(await collect(readLines(pieces(given, size)))).toEqual(want);
	});

	test("one that is too long is not kept, and those behind it are read", async () => {
		for (const size of sizes) {
			expect(await collect(readLines(pieces(`ab\n${"x".repeat(50)}\ncd\n${"y".repeat(9)}`, size), 8))).toEqual([
				[1, "ab"],
				[2, "", "the line is longer than 8 bytes"],
				[3, "cd"],
				[4, "", "the line is longer than 8 bytes"],
			]);
		}
	});
});

describe("CSV", () => {
	const read = async (given: string | Uint8Array, size: number) => {
		let header: readonly string[] = [];
		const rows = await collect(
			readCsv(pieces(given, size), "rows.csv", (columns) => {
				header = columns;
			}),
		);
		return [header, ...rows];
	};

	test.each<{ given: string; want: unknown[] }>([
		{
			given: "a,b\n1,2\n",
			want: [
				["a", "b"],
				[2, ["1", "2"]],
			],
		},
		{
			given: "\uFEFFa;b\r\n1,5;2",
			want: [
				["a", "b"],
				[2, ["1,5", "2"]],
			],
		},
		{
			given: "a\tb\r1\t2\r",
			want: [
				["a", "b"],
				[2, ["1", "2"]],
			],
		},
		{
			given: '"x,;;;y",b\n1,2',
			want: [
				["x,;;;y", "b"],
				[2, ["1", "2"]],
			],
		},
		{ given: "a\n é😀 \n", want: [["a"], [2, [" é😀 "]]] },
		{
			given: 'a,b\n\n"x\n""y""","z"\n1,2\n',
			want: [
				["a", "b"],
				[3, ['x\n"y"', "z"]],
				[5, ["1", "2"]],
			],
		},
		{
			given: 'a,b\r\n"x\r\n\r\ny",z\r\n\r\n1,2\r\n"p\r\nq",2\r\n3,4',
			want: [
				["a", "b"],
				[2, ["x\r\n\r\ny", "z"]],
				[6, ["1", "2"]],
				[7, ["p\r\nq", "2"]],
				[9, ["3", "4"]],
			],
		},
		{
			given: "a,b\n1\n1,2,3\n4,5\n",
			want: [
				["a", "b"],
				[2, ["1"], "the row has 1 cell, and the header 2"],
				[3, ["1", "2", "3"], "the row has 3 cells, and the header 2"],
				[4, ["4", "5"]],
			],
		},
		{
			given: 'a,b\n"x"y,1\nz"z,2\n"u"v"w,3\n4,5\n',
			want: [
				["a", "b"],
				...[2, 3, 4].map((line) => [
					line,
					[],
					"a quote stands inside a cell; write it twice, and quotes around the cell",
				]),
				[5, ["4", "5"]],
			],
		},
	])("$given", async ({ given, want }) => {
		// The first piece holds the header, as a file's does: the delimiter is read from it.
		for (const size of [Math.max(1, given.search(/[\r\n]/) + 3), 20, 1000])
			expect(await read(given, size)).toEqual(want);
	});

	test.each<{ given: string | Uint8Array; want: string }>([
		{ given: "", want: "rows.csv is empty" },
		{ given: 'a,b\n1,2\n"3,4\n5,6\n', want: "the row that begins in line 3 or below does not end" },
		{ given: Buffer.from("a\nü\n", "latin1"), want: "rows.csv is not UTF-8" },
		{ given: Buffer.from("a\nü", "latin1"), want: "rows.csv is not UTF-8" },
		{ given: Buffer.from("\uFEFFa\n1", "utf16le"), want: "rows.csv is not UTF-8" },
	])("refuses $want", async ({ given, want }) => {
		for (const size of [4, 1000]) await expect(read(given, size)).rejects.toThrow(want);
	});
});
