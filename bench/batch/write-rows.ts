import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** How rows are written. */
export type RowFormat = "jsonl" | "csv";

const tickets = [
	"Where is my order? I have waited for two weeks and nobody answers the phone.",
	'The box says "fragile", but the glass in it was broken.',
	"I was charged twice, please send the money back, thank you.",
	"Könnten Sie die Rechnung an meine Firma schicken?",
];

/** Writes the rows of a table with one column, a ticket for each, as long as tickets are. */
export async function writeRows(path: string, count: number, format: RowFormat): Promise<void> {
	await pipeline(Readable.from(chunksOf(count, format)), createWriteStream(path));
}

function* chunksOf(count: number, format: RowFormat): Generator<string> {
	const line = (ticket: string): string =>
		format === "csv" ? `"${ticket.replaceAll('"', '""')}"\n` : `${JSON.stringify({ ticket })}\n`;
	if (format === "csv") yield "ticket\n";
	const size = 1_000;
	for (let from = 0; from < count; from += size) {
		const numbers = Array.from({ length: Math.min(size, count - from) }, (_, i) => from + i);
		yield numbers.map((number) => line(`${tickets[number % tickets.length]} (${number})`)).join("");
	}
}
