import { canonicalTree } from "./canonical-tree.ts";
import { commentWords } from "./comment-words.ts";
import { loadParser } from "./load-parser.ts";
import { isRecord, type SyntaxNode } from "./syntax-node.ts";

/**
 * Whether two texts of a module differ at most in what formatters change (DESIGN.md §5, "How two texts are compared"):
 * line ends, layout, quotes, the order of imports. A text that does not parse is the same as no other.
 */
export async function isSameCode(left: string, right: string): Promise<boolean> {
	if (left === right) return true;
	const [leftText, rightText] = [left, right].map((text) => text.replaceAll("\r\n", "\n"));
	if (leftText === rightText) return true;
	const parse = await loadParser();
	const [leftTree, rightTree] = [leftText, rightText].map((text) => parseModule(text ?? "", parse));
	if (leftTree === undefined || rightTree === undefined) return false;
	return fingerprint(leftTree) === fingerprint(rightTree);
}

function parseModule(text: string, parse: (text: string) => unknown): SyntaxNode | undefined {
	try {
		const file = parse(text);
		return isRecord(file) ? file : undefined;
	} catch {
		return undefined;
	}
}

function fingerprint(file: SyntaxNode): string {
	return JSON.stringify([canonicalTree(file.program), commentWords(file)]);
}
