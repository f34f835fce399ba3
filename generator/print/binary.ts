import type { Expression } from "../model/code.ts";
import { type Doc, group, indent, line, softline } from "./docs.ts";
import { type Binary, isInlineLogical, isLogical, isOneChain } from "./operators.ts";
import type { Place, PrintContext } from "./place.ts";

const isCall = (kind: string | undefined): boolean => kind === "call" || kind === "new";

/** Kinds of places where the lines after the first one are not indented further. */
const staysUnindented = (node: Binary, { parent, key, up }: Place): boolean => {
	if (parent.kind === "return" || parent.kind === "throw") return true;
	if (parent.kind === "arrow" && key === "body") return true;
	if (parent.kind === "conditional")
		return !isCall(up?.parent.kind) && !["return", "throw"].includes(up?.parent.kind ?? "");
	if (parent.kind === "template") return true;
	if (parent.kind === "call" && parent.callee.kind === "identifier" && parent.callee.name === "Boolean") {
		return key === "argument" && parent.arguments.length === 1;
	}
	const isAssigned = ["assign", "variable", "constant", "property"].includes(parent.kind);
	const isChain = node.left.kind === "binary" && isOneChain(node.operator, node.left.operator);
	return isInlineLogical(node) ? !isChain : isAssigned;
};

const isSameFamily = (node: Expression | Place["parent"], logical: boolean): boolean =>
	node.kind === "binary" && isLogical(node.operator) === logical;

/** The operands of a chain with their operators, as one list. */
const printOperands = (context: PrintContext, node: Binary, place: Place, inTest: boolean): Doc[] => {
	const { left, operator, right } = node;
	const inside = (key: string): Place => ({ parent: node, key, up: place });
	const parts =
		left.kind === "binary" && isOneChain(operator, left.operator)
			? printOperands(context, left, inside("left"), inTest)
			: [group(context.expression(left, inside("left")))];
	const rightDoc = context.expression(right, inside("right"));
	const tail: Doc = isInlineLogical(node) ? [operator, " ", rightDoc] : [operator, line, rightDoc];
	const logical = isLogical(operator);
	const standsAlone =
		!(inTest && logical) &&
		!isSameFamily(place.parent, logical) &&
		!isSameFamily(left, logical) &&
		!isSameFamily(right, logical);
	return [...parts, " ", standsAlone ? group(tail) : tail];
};

/** Operands and operators: on one line, or an operand a line with the operators at the ends. */
export const printBinary = (context: PrintContext, node: Binary, place: Place): Doc => {
	const { parent, key } = place;
	const inTest = parent.kind === "if";
	const parts = printOperands(context, node, place, inTest);
	if (inTest) return parts;
	const isHead =
		(isCall(parent.kind) && key === "callee") ||
		parent.kind === "not" ||
		parent.kind === "typeof" ||
		(parent.kind === "member" && !parent.brackets);
	if (isHead) return group([indent([softline, ...parts]), softline]);
	if (staysUnindented(node, place)) return group(parts);
	const [first = "", ...rest] = parts;
	return group([first, indent(rest)]);
};
