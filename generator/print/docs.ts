import * as prettier from "prettier/doc";
import type { Doc } from "./doc.ts";
import { printDoc } from "./print-doc.ts";

export type { Doc } from "./doc.ts";

/** Prettier's functions that make docs. */
export const { align, breakParent, conditionalGroup, fill, group, hardline, ifBreak, indent, indentIfBreak, join } =
	prettier.builders as unknown as DocBuilders;
/** Prettier's possible line breaks: `line` is a space when its group fits, `softline` nothing. */
export const { line, softline } = prettier.builders as unknown as DocBuilders;

/** The functions as they are, by the documentation: the package's own types leave half of the fields out. */
type DocBuilders = {
	readonly align: (width: number, contents: Doc) => Doc;
	readonly breakParent: Doc;
	readonly conditionalGroup: (states: readonly Doc[]) => Doc;
	readonly fill: (parts: readonly Doc[]) => Doc;
	readonly group: (contents: Doc, options?: { readonly shouldBreak?: boolean; readonly id?: symbol }) => Doc;
	readonly hardline: Doc;
	readonly ifBreak: (broken: Doc, flat?: Doc, options?: { readonly groupId?: symbol }) => Doc;
	readonly indent: (contents: Doc) => Doc;
	readonly indentIfBreak: (contents: Doc, options: { readonly groupId: symbol }) => Doc;
	readonly join: (separator: Doc, docs: readonly Doc[]) => Doc;
	readonly line: Doc;
	readonly softline: Doc;
};

/** The width that prettier's defaults allow a line. */
export const printWidth = 80;
/** The spaces of one indentation by prettier's defaults. */
export const tabWidth = 2;

/** The text of a doc in prettier's default style. */
export const docToText = (contents: Doc): string => toText(contents, printWidth);

/** The text of a doc without any line break that its contents do not force. */
export const docToOneLine = (contents: Doc): string => toText(contents, Number.POSITIVE_INFINITY);

const toText = (contents: Doc, width: number): string =>
	printDoc(contents, { printWidth: width, tabWidth }) ??
	prettier.printer.printDocToString(contents as prettier.builders.Doc, { printWidth: width, tabWidth }).formatted;
