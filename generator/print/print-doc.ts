import { breakGroups } from "./break-groups.ts";
import type { Doc, FillDoc, GroupDoc } from "./doc.ts";
import { docFits } from "./doc-fits.ts";
import { docWidth } from "./doc-width.ts";
import { isDocList } from "./is-doc-list.ts";

/** What is still to be printed, the next one last, each with its mode and its indentation, and what was printed. */
type Printer = {
	readonly style: { readonly printWidth: number; readonly tabWidth: number };
	readonly docs: Doc[];
	readonly flats: boolean[];
	readonly indents: number[];
	/** Which groups were printed flat, by their ids. */
	readonly groupFlats: Map<symbol, boolean>;
	/** The lines that are done, and the one that is not. */
	readonly lines: string[];
	line: string;
	position: number;
	/** A line broke where the group around it was flat, so the next group has to be measured again. */
	remeasure: boolean;
	/** The width of a text is not known. */
	stuck: boolean;
};

/**
 * The text of a doc as prettier's own printer lays it out, in a part of its time. Undefined where a text is not ASCII,
 * whose width prettier alone knows: then prettier is to print the doc.
 */
export function printDoc(contents: Doc, style: Printer["style"]): string | undefined {
	breakGroups(contents);
	const printer: Printer = {
		style,
		docs: [contents],
		flats: [false],
		indents: [0],
		groupFlats: new Map(),
		lines: [],
		line: "",
		position: 0,
		remeasure: false,
		stuck: false,
	};
	while (printer.docs.length > 0 && !printer.stuck) printNext(printer);
	if (printer.stuck) return undefined;
	printer.lines.push(printer.line);
	return printer.lines.join("\n");
}

function printNext(printer: Printer): void {
	// The three lists are of one length, and not empty.
	const doc = printer.docs.pop() ?? "";
	const flat = printer.flats.pop() ?? false;
	const indent = printer.indents.pop() ?? 0;
	if (typeof doc === "string") {
		printText(doc, printer);
		return;
	}
	if (isDocList(doc)) {
		for (let i = doc.length - 1; i >= 0; i--) push(printer, doc[i] ?? "", flat, indent);
		return;
	}
	switch (doc.type) {
		case "indent":
			push(printer, doc.contents, flat, indent + printer.style.tabWidth);
			return;
		case "align":
			push(printer, doc.contents, flat, indent + doc.n);
			return;
		case "group":
			printGroup(doc, flat, indent, printer);
			return;
		case "fill":
			printFill(doc, flat, indent, printer);
			return;
		case "if-break": {
			const isFlat = doc.groupId === undefined ? flat : printer.groupFlats.get(doc.groupId);
			if (isFlat !== undefined) push(printer, isFlat ? doc.flatContents : doc.breakContents, flat, indent);
			return;
		}
		case "indent-if-break": {
			const isFlat = printer.groupFlats.get(doc.groupId);
			if (isFlat === undefined) return;
			const isDeeper = isFlat === (doc.negate ?? false);
			push(printer, doc.contents, flat, isDeeper ? indent + printer.style.tabWidth : indent);
			return;
		}
		case "line":
			if (flat && doc.hard !== true) {
				if (doc.soft !== true) {
					printer.line += " ";
					printer.position++;
				}
				return;
			}
			if (flat) printer.remeasure = true;
			breakLine(printer, indent);
			return;
		case "break-parent":
			return;
	}
}

function push(printer: Printer, doc: Doc, flat: boolean, indent: number): void {
	printer.docs.push(doc);
	printer.flats.push(flat);
	printer.indents.push(indent);
}

function printText(text: string, printer: Printer): void {
	const width = docWidth(text);
	if (width === undefined) printer.stuck = true;
	printer.line += text;
	printer.position += width ?? 0;
}

/** Ends a line, without the blanks at its end, and begins the next one. */
function breakLine(printer: Printer, indent: number): void {
	let end = printer.line.length;
	while (end > 0 && (printer.line[end - 1] === " " || printer.line[end - 1] === "\t")) end--;
	printer.lines.push(end === printer.line.length ? printer.line : printer.line.slice(0, end));
	printer.line = " ".repeat(indent);
	printer.position = indent;
}

function printGroup(group: GroupDoc, flat: boolean, indent: number, printer: Printer): void {
	if (flat && !printer.remeasure) {
		pushGroup(group, group.contents, !group.break, indent, printer);
		return;
	}
	printer.remeasure = false;
	if (!group.break && fits(group.contents, printer)) {
		pushGroup(group, group.contents, true, indent, printer);
		return;
	}
	const states = group.expandedStates;
	const fitting = group.break ? undefined : states?.slice(1, -1).find((state) => fits(state, printer));
	const broken = states?.at(-1) ?? group.contents;
	pushGroup(group, fitting ?? broken, fitting !== undefined, indent, printer);
}

function pushGroup({ id }: GroupDoc, contents: Doc, flat: boolean, indent: number, printer: Printer): void {
	push(printer, contents, flat, indent);
	if (id !== undefined) printer.groupFlats.set(id, flat);
}

function fits(contents: Doc, printer: Printer, alone = false): boolean {
	const result = docFits(contents, printer.style.printWidth - printer.position, printer, printer.groupFlats, alone);
	if (result === undefined) printer.stuck = true;
	return result ?? false;
}

/** The next part flat if it fits, and the break behind it flat if the part after it fits as well. */
function printFill(fill: FillDoc, flat: boolean, indent: number, printer: Printer): void {
	const from = fill.from ?? 0;
	const [content, space, second] = fill.parts.slice(from, from + 3);
	if (content === undefined) return;
	const contentFits = fits(content, printer, true);
	if (space !== undefined) {
		const bothFit = second === undefined ? contentFits : fits([content, space, second], printer, true);
		if (second !== undefined) push(printer, { ...fill, from: from + 2 }, flat, indent);
		push(printer, space, bothFit, indent);
	}
	push(printer, content, contentFits, indent);
}
