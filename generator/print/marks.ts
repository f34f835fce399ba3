import type { Span } from "../model/span.ts";
import type { Doc } from "./docs.ts";

/** What remembers, while a module is printed, which names of it were made from which place of a definition. */
export type Marks = {
	/** Stands before a name. */
	readonly name: (origin: Span | undefined) => Doc;
	/** Stands behind a declaration. */
	readonly end: Doc;
};

/** A place of a printed text and the place of a source file that it was made from. */
export type MarkedPlace = { readonly offset: number; readonly path: string; readonly sourceOffset: number };

/** Nothing is remembered. */
export const noMarks: Marks = { name: () => "", end: "" };

/** Control characters have no width for prettier, so marks do not change where lines break. */
const nameMark = "\u0001";
const endMark = "\u0002";
const firstDigit = 0x10;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the marks are made of them
const markPattern = /\u0001(?<digits>[\u0010-\u0019]+)|\u0002/g;

const encode = (index: number): string =>
	Array.from(String(index), (digit) => String.fromCharCode(firstDigit + Number(digit))).join("");

const decode = (digits: string): number =>
	Number(Array.from(digits, (digit) => digit.charCodeAt(0) - firstDigit).join(""));

/** Marks, and the function that takes them out of the printed text again. */
export const createMarks = (): Marks & {
	readonly take: (text: string) => { readonly text: string; readonly places: readonly MarkedPlace[] };
} => {
	const origins: Span[] = [];
	return {
		name: (origin) => (origin === undefined ? "" : `${nameMark}${encode(origins.push(origin) - 1)}`),
		end: endMark,
		take: (text) => takeMarks(text, origins),
	};
};

/**
 * The end of a declaration is made from the end of what the definition says of it: without a place of its own an editor
 * would take it for the beginning of the next declaration, which may come from another file.
 */
const takeMarks = (
	text: string,
	origins: readonly Span[],
): { readonly text: string; readonly places: readonly MarkedPlace[] } => {
	const places: MarkedPlace[] = [];
	let open: Span[] = [];
	let clean = "";
	let taken = 0;
	for (const match of text.matchAll(markPattern)) {
		clean += text.slice(taken, match.index);
		taken = match.index + match[0].length;
		const digits = match.groups?.["digits"];
		const origin = digits === undefined ? endOf(open) : origins[decode(digits)];
		if (origin === undefined) continue;
		open = digits === undefined ? [] : [...open, origin];
		places.push({ offset: clean.length, path: origin.path, sourceOffset: origin.start });
	}
	return { text: clean + text.slice(taken), places };
};

/** Where the last one of some spans ends, in the file of the first one. */
const endOf = ([first, ...others]: readonly Span[]): Span | undefined => {
	if (first === undefined) return undefined;
	const ends = [first, ...others].filter(({ path }) => path === first.path).map(({ end }) => end);
	const end = Math.max(...ends);
	return { path: first.path, start: end, end };
};
