import type { Expression, Statement } from "../model/code.ts";
import {
	arrow,
	binary,
	call,
	conditional,
	identifier,
	property,
	runtimeValue,
	string,
	template,
} from "../model/code-builders.ts";
import type { TextIR } from "../model/prompt-ir.ts";
import { usesVariable } from "../model/uses-variable.ts";
import { emitLoop } from "./loop.ts";
import {
	emitCondition,
	emitPrinted,
	emitUserCall,
	emitValue,
	type HelperTable,
	isPrintable,
	isText,
	printed,
} from "./value.ts";

/**
 * A text as one expression: a plain string where it holds no value, the value itself where it is nothing but one string,
 * a template literal otherwise. Undefined where the text loops or has an optional passage, which statements say better.
 */
export function emitTextExpression(pieces: readonly TextIR[], helpers: HelperTable): Expression | undefined {
	return pieces.some(needsStatement) ? undefined : textExpression(pieces, helpers);
}

/** The body of a function that returns a text: it appends piece after piece to one variable. */
export function emitTextStatements(pieces: readonly TextIR[], helpers: HelperTable): readonly Statement[] {
	const [first, ...rest] = splitIntoRuns(pieces);
	const starts = first?.kind === "plain";
	const initial = starts ? textExpression(first.pieces, helpers) : string("");
	const appended = starts ? rest : first === undefined ? [] : [first, ...rest];
	return [
		{ kind: "variable", mutable: true, name: "text", value: initial },
		...appended.flatMap((run) => appendRun(run, helpers)),
		{ kind: "return", value: identifier("text") },
	];
}

/** Neighbouring pieces that are expressions make one; a piece that needs a statement stands alone. */
type Run =
	| { readonly kind: "plain"; readonly pieces: readonly TextIR[] }
	| { readonly kind: "statement"; readonly piece: TextIR };

function splitIntoRuns(pieces: readonly TextIR[]): readonly Run[] {
	const runs: Run[] = [];
	for (const piece of pieces) {
		const last = runs.at(-1);
		if (needsStatement(piece)) runs.push({ kind: "statement", piece });
		else if (last?.kind === "plain") runs[runs.length - 1] = { kind: "plain", pieces: [...last.pieces, piece] };
		else runs.push({ kind: "plain", pieces: [piece] });
	}
	return runs;
}

const append = (pieces: readonly TextIR[], helpers: HelperTable): readonly Statement[] =>
	splitIntoRuns(pieces).flatMap((run) => appendRun(run, helpers));

function appendRun(run: Run, helpers: HelperTable): readonly Statement[] {
	if (run.kind === "plain") {
		const [only, ...others] = run.pieces;
		if (only?.kind === "branch" && others.length === 0) return [appendBranch(only, helpers)];
		return [{ kind: "assign", operator: "+=", target: identifier("text"), value: textExpression(run.pieces, helpers) }];
	}
	const { piece } = run;
	if (piece.kind === "loop") return emitLoop(piece, append(piece.body, helpers), helpers);
	if (piece.kind === "indent") return appendIndented(piece, helpers);
	return piece.kind === "branch" ? [appendBranch(piece, helpers)] : [];
}

/** What is to be indented is built alone, and put behind the text before it. */
function appendIndented({ body, indent, before }: IndentIR, helpers: HelperTable): readonly Statement[] {
	const text = identifier("text");
	const indented = call(runtimeValue("indentLines"), text, string(indent));
	return [
		{ kind: "variable", mutable: false, name: before, value: text },
		{ kind: "assign", operator: "=", target: text, value: string("") },
		...append(body, helpers),
		{ kind: "assign", operator: "=", target: text, value: binary("+", identifier(before), indented) },
	];
}

type IndentIR = TextIR & { kind: "indent" };

const appendBranch = (piece: TextIR & { kind: "branch" }, helpers: HelperTable): Statement => ({
	kind: "if",
	test: emitCondition(piece.condition, helpers),
	then: append(piece.body, helpers),
	otherwise: append(piece.otherwise, helpers),
});

/** A loop takes a statement, and so does, to be read, a branch that holds a whole line or another statement. */
const needsStatement = (piece: TextIR): boolean =>
	piece.kind === "loop" ||
	(piece.kind === "branch" &&
		[...piece.body, ...piece.otherwise].some((part) => hasLineBreak(part) || needsStatement(part))) ||
	(piece.kind === "indent" && piece.body.some(needsStatement));

const hasLineBreak = (piece: TextIR): boolean => piece.kind === "literal" && piece.value.includes("\n");

function textExpression(pieces: readonly TextIR[], helpers: HelperTable): Expression {
	const [only, ...others] = pieces;
	if (only === undefined) return string("");
	if (others.length === 0) {
		if (only.kind === "literal") return string(only.value);
		if (only.kind === "recur" || only.kind === "indent") return pieceExpression(only, helpers);
		if (only.kind === "branch") return branchExpression(only, helpers);
		if (only.kind === "block" && isText(only.call.type)) return blockExpression(only, helpers);
		if (only.kind === "slot" && (isText(only.value.type) || !isPrintable(only.value.type)))
			return emitPrinted(only.value, helpers);
	}
	const texts = [""];
	const values: Expression[] = [];
	for (const piece of pieces) {
		if (piece.kind === "literal") {
			texts[texts.length - 1] += piece.value;
		} else if (piece.kind !== "loop" && piece.kind !== "recursion") {
			values.push(pieceExpression(piece, helpers));
			texts.push("");
		}
	}
	return template(texts, values);
}

function pieceExpression(
	piece: Exclude<TextIR, { kind: "literal" | "loop" | "recursion" }>,
	helpers: HelperTable,
): Expression {
	switch (piece.kind) {
		case "slot":
			return emitPrinted(piece.value, helpers);
		case "branch":
			return branchExpression(piece, helpers);
		case "block":
			return blockExpression(piece, helpers);
		case "recur":
			return recurExpression(piece, helpers);
		case "indent":
			return call(runtimeValue("indentLines"), textExpression(piece.body, helpers), string(piece.indent));
		case "message":
		case "part":
		case "history":
			throw new Error(`a ${piece.kind} stands in a text`);
	}
}

/** A block helper is given functions that render its body. */
function blockExpression(piece: TextIR & { kind: "block" }, helpers: HelperTable): Expression {
	const { call: helperCall, context, parameters: others = [], body, otherwise } = piece;
	const given = context === undefined ? [] : [context, ...others];
	const lastUsed = given.findLastIndex((name) => usesVariable(body, name));
	const parameters = given
		.slice(0, lastUsed + 1)
		.map((name) => ({ name: usesVariable(body, name) ? name : `_${name}` }));
	const renderer = (pieces: readonly TextIR[]): Expression | readonly Statement[] =>
		emitTextExpression(pieces, helpers) ?? emitTextStatements(pieces, helpers);
	const expression = emitUserCall(helperCall, helpers, [
		property("block", arrow(parameters, renderer(body))),
		...(otherwise === undefined ? [] : [property("inverse", arrow([], renderer(otherwise)))]),
	]);
	return printed(expression, helperCall.type);
}
const recurExpression = (
	{ name, takesInput, argument }: TextIR & { kind: "recur" },
	helpers: HelperTable,
): Expression => call(identifier(name), emitValue(argument, helpers), ...(takesInput ? [identifier("input")] : []));

const branchExpression = (
	{ condition, body, otherwise }: TextIR & { kind: "branch" },
	helpers: HelperTable,
): Expression =>
	conditional(emitCondition(condition, helpers), textExpression(body, helpers), textExpression(otherwise, helpers));
