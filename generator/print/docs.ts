import * as doc from "prettier/doc";

/** Prettier's intermediate representation of a text: strings, groups and possible line breaks. */
export type Doc = doc.builders.Doc;

/** Prettier's functions that make docs. */
export const { align, breakParent, conditionalGroup, fill, group, hardline, ifBreak, indent, indentIfBreak, join } =
	doc.builders;
/** Prettier's possible line breaks: `line` is a space when its group fits, `softline` nothing. */
export const { line, softline } = doc.builders;
/** Prettier's questions about docs. */
export const { canBreak, removeLines, willBreak } = doc.utils;

/** The width that prettier's defaults allow a line. */
export const printWidth = 80;
/** The spaces of one indentation by prettier's defaults. */
export const tabWidth = 2;

/** The text of a doc in prettier's default style. */
export const docToText = (contents: Doc): string =>
	doc.printer.printDocToString(contents, { printWidth, tabWidth }).formatted;

/** The text of a doc without any line break that its contents do not force. */
export const docToOneLine = (contents: Doc): string =>
	doc.printer.printDocToString(contents, { printWidth: Number.POSITIVE_INFINITY, tabWidth }).formatted;
