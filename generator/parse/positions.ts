import type { ScalarStyle } from "./data-node.ts";

/** Where a scalar stands in its file and how it was written; `start` and `end` are file offsets, quotes included. */
export type ScalarPlace = {
	readonly text: string;
	readonly style: ScalarStyle;
	readonly start: number;
	readonly end: number;
	/** The indentation that YAML takes from each line of a block scalar with an explicit indicator, less that indicator. */
	readonly indent: number;
};

/**
 * Maps an index of a scalar's value to its file offset. The map is made when it is first asked for: most scalars are
 * never the place of a finding.
 */
export function createOffsetMap(value: string, place: ScalarPlace): (index: number) => number {
	let offsets: readonly number[] | undefined;
	return (index) => {
		offsets ??= offsetsOf(value, place);
		return offsets[Math.min(Math.max(index, 0), value.length)] ?? place.end;
	};
}

function offsetsOf(value: string, place: ScalarPlace): readonly number[] {
	switch (place.style) {
		case "plain":
			return flowOffsets(place, place.start, place.end);
		case "single-quoted":
		case "double-quoted":
		case "json":
			return flowOffsets(place, place.start + 1, place.end - 1);
		case "literal-block":
			return literalOffsets(place);
		case "folded-block":
			return foldedOffsets(value, place);
	}
}

/** Plain and quoted scalars: escapes are several characters of the file, a line break with its blanks is one or none. */
function flowOffsets(place: ScalarPlace, from: number, to: number): readonly number[] {
	const offsets: number[] = [];
	const escapes = place.style === "double-quoted" || place.style === "json";
	let at = from;
	while (at < to) {
		const blanks = matchAt(/(?:[ \t]|\r?\n)+/y, place.text, at).slice(0, to - at);
		if (blanks !== "") {
			for (const offset of blankOffsets(blanks, at)) offsets.push(offset);
			at += blanks.length;
		} else if (escapes && place.text[at] === "\\") {
			const found = escapeAt(place.text, at);
			for (let unit = 0; unit < found.units; unit++) offsets.push(at);
			at += found.length;
		} else {
			offsets.push(at);
			at += place.style === "single-quoted" && place.text[at] === "'" ? 2 : 1;
		}
	}
	offsets.push(to);
	return offsets;
}

/** A run of blanks: as written without a line break, else one blank for one break and a break less for several. */
function blankOffsets(blanks: string, at: number): readonly number[] {
	const breaks = [...blanks.matchAll(/\n/g)].map((match) => at + match.index);
	if (breaks.length === 0) return unitOffsets(blanks, at);
	return breaks.length === 1 ? [at] : breaks.slice(1);
}

/** The escape at an offset: how long it is in the file, and how many UTF-16 units it is in the value. */
function escapeAt(text: string, at: number): { readonly length: number; readonly units: number } {
	const lineJoin = matchAt(/\\\r?\n[ \t]*/y, text, at);
	if (lineJoin !== "") return { length: lineJoin.length, units: 0 };
	const digits = { x: 2, u: 4, U: 8 }[text[at + 1] ?? ""];
	if (digits === undefined) return { length: 2, units: 1 };
	const code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
	return { length: 2 + digits, units: code > 0xffff ? 2 : 1 };
}

type BlockLine = { readonly at: number; readonly content: string; readonly end: number };

/** The lines of a block scalar without its indentation: where each begins, what it holds, where its line break stands. */
function blockLines(place: ScalarPlace): readonly BlockLine[] {
	const header = matchAt(/[|>][^\n]*\n?/y, place.text, place.start);
	const lines: { at: number; indent: number; text: string }[] = [];
	let at = place.start + header.length;
	for (const line of place.text.slice(at, place.end).split("\n")) {
		const text = line.endsWith("\r") ? line.slice(0, -1) : line;
		lines.push({ at, indent: text.length - text.replace(/^ +/, "").length, text });
		at += line.length + 1;
	}
	const indicator = /^[|>][-+]?([1-9])/.exec(header)?.[1];
	const firstText = lines.find((line) => line.text.length > line.indent);
	const indent =
		indicator === undefined ? (firstText?.indent ?? Number.POSITIVE_INFINITY) : place.indent + Number(indicator);
	return lines.map((line) => {
		const taken = Math.min(line.indent, indent);
		return { at: line.at + taken, content: line.text.slice(taken), end: line.at + line.text.length };
	});
}

function literalOffsets(place: ScalarPlace): readonly number[] {
	return blockLines(place).flatMap((line) => [...unitOffsets(line.content, line.at), line.end]);
}

/** The offsets of the UTF-16 units of a stretch that the file holds as it is. */
function unitOffsets(stretch: string, at: number): readonly number[] {
	return Array.from({ length: stretch.length }, (_, index) => at + index);
}

/** Folded lines are found again in the value: only the blanks and breaks between them are YAML's own. */
function foldedOffsets(value: string, place: ScalarPlace): readonly number[] {
	const offsets: number[] = [];
	let lineEnd = place.start;
	for (const line of blockLines(place)) {
		if (line.content === "") continue;
		const between = /^[ \t]/.test(line.content) ? /\n*/y : /[ \n]*/y;
		for (const _ of matchAt(between, value, offsets.length)) offsets.push(lineEnd);
		for (const offset of unitOffsets(line.content, line.at)) offsets.push(offset);
		lineEnd = line.end;
	}
	while (offsets.length <= value.length) offsets.push(lineEnd);
	return offsets;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? "";
}
