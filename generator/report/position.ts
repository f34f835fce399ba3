import type { SourceText } from "../model/source-file.ts";
import type { Span } from "../model/span.ts";

/** A place as editors count: lines and columns from 1, columns in UTF-16 units. */
export type Position = { readonly line: number; readonly column: number };

/** Where a span begins and ends, and the line it begins in; without a text, the start of the file. */
export type Place = { readonly start: Position; readonly end: Position; readonly lineText: string | undefined };

/** Finds the places of spans in the texts of their files; each file's line starts are computed once. */
export function createPlaceFinder(sources: readonly SourceText[]): (span: Span) => Place {
	const texts = new Map(sources.map((source) => [source.path, source.text]));
	const starts = new Map<string, readonly number[]>();
	return (span) => {
		const text = texts.get(span.path);
		if (text === undefined) {
			return { start: { line: 1, column: 1 }, end: { line: 1, column: 1 }, lineText: undefined };
		}
		const lineStarts = starts.get(span.path) ?? findLineStarts(text);
		starts.set(span.path, lineStarts);
		const start = positionAt(lineStarts, Math.min(span.start, text.length));
		const end = positionAt(lineStarts, Math.min(Math.max(span.end, span.start), text.length));
		const from = lineStarts[start.line - 1] ?? 0;
		const to = lineStarts[start.line] ?? text.length + 1;
		return { start, end, lineText: text.slice(from, to - 1).replace(/\r$/, "") };
	};
}

function findLineStarts(text: string): readonly number[] {
	const starts = [0];
	for (let index = text.indexOf("\n"); index !== -1; index = text.indexOf("\n", index + 1)) starts.push(index + 1);
	return starts;
}

/** The last line start at or before the offset, found by halving. */
function positionAt(lineStarts: readonly number[], offset: number): Position {
	let low = 0;
	let high = lineStarts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((lineStarts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
