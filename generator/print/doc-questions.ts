import type { Doc, DocCommand } from "./doc.ts";
import { isDocList } from "./is-doc-list.ts";

/** Whether a doc holds a possible line break. */
export const canBreak = (doc: Doc): boolean => some(doc, ({ type }) => type === "line");

/** Whether a doc holds a line break that must be. */
export const willBreak = (doc: Doc): boolean => some(doc, mustBreak);

/** A doc without the line breaks that need not be. */
export const removeLines = (doc: Doc): Doc => {
	if (typeof doc === "string") return doc;
	if (isDocList(doc)) return doc.map(removeLines);
	switch (doc.type) {
		case "line":
			if (doc.hard === true) return doc;
			return doc.soft === true ? "" : " ";
		case "if-break":
			return removeLines(doc.flatContents);
		case "break-parent":
			return doc;
		case "fill":
			return { ...doc, parts: doc.parts.map(removeLines) };
		case "group": {
			const states = doc.expandedStates?.map(removeLines);
			const contents = states?.[0] ?? removeLines(doc.contents);
			return { ...doc, contents, ...(states === undefined ? {} : { expandedStates: states }) };
		}
		case "align":
		case "indent":
		case "indent-if-break":
			return { ...doc, contents: removeLines(doc.contents) };
	}
};

const mustBreak = (doc: DocCommand): boolean =>
	doc.type === "break-parent" || (doc.type === "line" && doc.hard === true) || (doc.type === "group" && doc.break);

function some(doc: Doc, test: (doc: DocCommand) => boolean): boolean {
	if (typeof doc === "string") return false;
	if (isDocList(doc)) {
		for (const part of doc) if (some(part, test)) return true;
		return false;
	}
	if (test(doc)) return true;
	switch (doc.type) {
		case "line":
		case "break-parent":
			return false;
		case "fill":
			return some(doc.parts, test);
		case "if-break":
			return some(doc.breakContents, test) || some(doc.flatContents, test);
		case "align":
		case "group":
		case "indent":
		case "indent-if-break":
			return some(doc.contents, test);
	}
}
