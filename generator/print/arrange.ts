import type { Declaration, Expression, TypeNode } from "../model/code.ts";
import { printWidth } from "./docs.ts";
import { type Mapper, mapDeclaration, mapExpression, mapType } from "./map-code.ts";
import { isLogical } from "./operators.ts";
import { printTemplateText } from "./template-literal.ts";

type Text = Expression & { readonly kind: "string" | "template" };

const isText = (node: Expression): node is Text => node.kind === "string" || node.kind === "template";

/** A text one line of which after the other is easier to read than all of it on one line. */
const isLongText = (node: Text): boolean => {
	const texts = node.kind === "string" ? [node.value] : node.texts;
	const isMultiline = texts.some((text) => text.includes("\n"));
	return isMultiline && printTemplateText(texts.join("")).length > printWidth;
};

/** Each line of a text with the blank lines below it. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n+|[^\n]+$/g) ?? [];

const toLiteral = (texts: readonly string[], values: readonly Expression[]): Expression =>
	values.length === 0 ? { kind: "string", value: texts.join("") } : { kind: "template", texts, values };

/** The lines of a text as literals of their own; joined with `+` they are the text. */
const splitText = (node: Text): readonly Expression[] => {
	const texts = node.kind === "string" ? [node.value] : node.texts;
	const values = node.kind === "string" ? [] : node.values;
	const pieces: Expression[] = [];
	let pieceTexts: string[] = [];
	let pieceValues: Expression[] = [];
	texts.forEach((text, index) => {
		const [first = "", ...others] = linesOf(text);
		pieceTexts.push(first);
		let last = first;
		for (const next of others) {
			pieces.push(toLiteral(pieceTexts, pieceValues));
			pieceTexts = [next];
			pieceValues = [];
			last = next;
		}
		const value = values[index];
		if (value === undefined) return;
		if (last.endsWith("\n")) {
			pieces.push(toLiteral(pieceTexts, pieceValues));
			pieceTexts = [""];
			pieceValues = [];
		}
		pieceValues.push(value);
	});
	const isEmpty = pieceValues.length === 0 && pieceTexts.join("") === "";
	return isEmpty ? pieces : [...pieces, toLiteral(pieceTexts, pieceValues)];
};

const add = (left: Expression, right: Expression): Expression => ({ kind: "binary", operator: "+", left, right });

/** What holds everywhere: conditions without needless nesting. */
const arrangeInside = (node: Expression, mapper: Mapper): Expression => {
	const arranged = mapExpression(node, mapper);
	if (arranged.kind !== "binary") return arranged;
	const { operator, left, right } = arranged;
	return isLogical(operator) ? rotate(left, operator, right) : arranged;
};

/** Inside of `${}` everything stands on one line, so nothing there is split. */
const arrangeInline = (node: Expression): Expression => arrangeInside(node, inlineArranger);

const arrangeText = (node: Text): readonly Expression[] =>
	splitText(node).map((piece) => mapExpression(piece, inlineArranger));

const arrangeExpression = (node: Expression): Expression => {
	if (isText(node)) return isLongText(node) ? arrangeText(node).reduce(add) : mapExpression(node, inlineArranger);
	if (node.kind === "binary" && node.operator === "+" && isText(node.right) && isLongText(node.right)) {
		return arrangeText(node.right).reduce(add, arrangeExpression(node.left));
	}
	return arrangeInside(node, arranger);
};

type Operation = Expression & { readonly kind: "binary" };

/** `a && (b && c)` is `(a && b) && c`, which needs no parentheses. */
const rotate = (left: Expression, operator: Operation["operator"], right: Expression): Expression =>
	right.kind === "binary" && right.operator === operator
		? { kind: "binary", operator, left: rotate(left, operator, right.left), right: right.right }
		: { kind: "binary", operator, left, right };

const arrangeType = (node: TypeNode): TypeNode => {
	const arranged = mapType(node, arranger);
	if (arranged.kind !== "unionType" && arranged.kind !== "intersection") return arranged;
	const { kind } = arranged;
	const members = arranged.members.flatMap((member) => (member.kind === kind ? member.members : [member]));
	const [only, ...others] = members;
	if (only === undefined) return { kind: "keyword", name: kind === "unionType" ? "never" : "unknown" };
	return others.length === 0 ? only : { kind, members };
};

const arranger: Mapper = { expression: arrangeExpression, type: arrangeType };

const inlineArranger: Mapper = { expression: arrangeInline, type: arrangeType };

/** The same declarations as they are easiest to read: long texts line by line, unions and conditions without nesting. */
export const arrange = (declarations: readonly Declaration[]): readonly Declaration[] =>
	declarations.map((declaration) => mapDeclaration(declaration, arranger));
