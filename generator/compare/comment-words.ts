import { isLink } from "./canonical-tree.ts";
import { isRecord, type SyntaxNode } from "./syntax-node.ts";

/**
 * The words of each comment of a module. Those before the last import are sorted, since sorting imports takes their
 * comments along; the others keep their order.
 */
export function commentWords(file: SyntaxNode): readonly (readonly string[])[] {
	const comments = (Array.isArray(file.comments) ? file.comments : []).filter(isRecord);
	const end = endOfLinks(file);
	const words = (isHead: boolean): readonly string[] =>
		comments.filter((comment) => positionOf(comment) < end === isHead).map(wordsOf);
	return [[...words(true)].sort(), words(false)];
}

function endOfLinks(file: SyntaxNode): number {
	const program = isRecord(file.program) ? file.program : {};
	const body = (Array.isArray(program.body) ? program.body : []).filter(isRecord);
	return Math.max(-1, ...body.filter(isLink).map(positionOf));
}

function positionOf(node: SyntaxNode): number {
	return typeof node.start === "number" ? node.start : -1;
}

/** A comment without the stars that begin its lines, and without its layout. */
function wordsOf(comment: SyntaxNode): string {
	return String(comment.value)
		.split("\n")
		.map((line) => line.replace(/^\s*\*/, ""))
		.join(" ")
		.split(/\s+/)
		.filter((word) => word !== "")
		.join(" ");
}
