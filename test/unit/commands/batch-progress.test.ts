import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { createProgressBar } from "../../../generator/commands/batch-progress.ts";

/** A terminal that keeps what is written to it. */
function createTerminal() {
	let text = "";
	const terminal = new Writable({
		write: (chunk, _, done) => {
			text += String(chunk);
			done();
		},
	});
	const control = {
		isTTY: true,
		columns: 120,
		getWindowSize: () => [120, 40],
		cursorTo: () => {},
		clearLine: () => {},
	};
	return { terminal: Object.assign(terminal, control), text: () => text };
}

test("a terminal sees share, rows, rate and time left", async () => {
	const { terminal, text } = createTerminal();
	const bar = await createProgressBar(terminal, 1000);
	bar.update(500, { rows: 12_000, requests: 11_990, rejected: 10 });
	bar.stop();
	expect(text()).toMatch(/50% \| 12,000 rows, 10 rejected, [\d,]+ rows\/s \| \S+ left/);
});

test("of a stream, whose length nobody knows, it sees rows and rate", async () => {
	const { terminal, text } = createTerminal();
	const bar = await createProgressBar(terminal, undefined);
	bar.update(500, { rows: 3, requests: 3, rejected: 0 });
	bar.stop();
	expect(text()).toMatch(/3 rows, 0 rejected, [\d,]+ rows\/s/);
	expect(text()).not.toContain("%");
});
