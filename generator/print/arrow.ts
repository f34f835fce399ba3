import type { Expression } from "../model/code.ts";
import { type Doc, group, ifBreak, indent, indentIfBreak, join, line, softline } from "./docs.ts";
import { isStatements } from "./map-code.ts";
import { printSignature } from "./parameters.ts";
import type { Hints, Place, PrintContext } from "./place.ts";

type Arrow = Expression & { readonly kind: "arrow" };

const leftmostOf = (node: Expression): Expression => {
	switch (node.kind) {
		case "member":
		case "index":
			return leftmostOf(node.object);
		case "call":
			return leftmostOf(node.callee);
		case "binary":
			return leftmostOf(node.left);
		case "conditional":
			return leftmostOf(node.test);
		case "as":
			return leftmostOf(node.value);
		default:
			return node;
	}
};

/** A conditional body gets parentheses while it stands on the line of the arrow: `(a) => (b ? c : d)`. */
const isWrapped = (body: Expression): boolean => body.kind === "conditional" && leftmostOf(body).kind !== "object";

const isArrowWithParameters = (arrow: Arrow): boolean =>
	(arrow.returns !== undefined && arrow.parameters.length > 0) ||
	arrow.parameters.some((parameter) => parameter.initial !== undefined);

/** `(a) => (b) => c` with its place of each arrow, the outermost first. */
const arrowsOf = (node: Arrow, place: Place): readonly { readonly arrow: Arrow; readonly place: Place }[] => {
	const own = { arrow: node, place };
	if (isStatements(node.body) || node.body.kind !== "arrow") return [own];
	return [own, ...arrowsOf(node.body, { parent: node, key: "body", up: place })];
};

const printBody = (context: PrintContext, arrow: Arrow, place: Place, hints: Hints, chainBreaks: boolean): Doc => {
	if (isStatements(arrow.body)) return [" ", context.block(arrow.body)];
	const { body } = arrow;
	const contents = context.expression(body, { parent: arrow, key: "body", up: place }, hints);
	if (body.kind === "array" || body.kind === "object" || body.kind === "arrow") return [" ", contents];
	const end: Doc = hints.expandArgument === "last" ? [ifBreak(","), softline] : "";
	if (isWrapped(body) && !chainBreaks) {
		return [" ", group([ifBreak("", "("), indent([softline, contents]), ifBreak("", ")"), end])];
	}
	return [indent([line, contents]), end];
};

/** An arrow function; a chain of them puts each signature on a line of its own when it breaks. */
export const printArrow = (context: PrintContext, node: Arrow, place: Place, hints: Hints): Doc => {
	const arrows = hints.expandArgument === "last" ? [{ arrow: node, place }] : arrowsOf(node, place);
	const tail = arrows.at(-1) ?? { arrow: node, place };
	const isChain = arrows.length > 1;
	const bodyHints: Hints = hints.expandArgument === undefined ? {} : { expandArgument: hints.expandArgument };
	const signatures = arrows.map(({ arrow }) => printSignature(context, arrow, hints.expandArgument !== undefined));
	const chainBreaks = isChain && arrows.some(({ arrow }) => isArrowWithParameters(arrow));
	const body = printBody(context, tail.arrow, tail.place, bodyHints, chainBreaks);
	if (!isChain) return group([group(signatures), " =>", group(body)]);
	const id = Symbol("arrow-chain");
	const isCallee = (place.parent.kind === "call" || place.parent.kind === "new") && place.key === "callee";
	const isOwnLine = isCallee || hints.layout !== undefined;
	const joined = joinSignatures(signatures, place, isOwnLine, chainBreaks);
	return group([
		group(isOwnLine ? indent([softline, joined]) : joined, {
			shouldBreak: isCallee && !isOnArrowLine(tail.arrow, chainBreaks),
			id,
		}),
		" =>",
		indentIfBreak(body, { groupId: id }),
		isCallee ? ifBreak(softline, "", { groupId: id }) : "",
	]);
};

const isOnArrowLine = ({ body }: Arrow, chainBreaks: boolean): boolean =>
	isStatements(body) || body.kind === "array" || body.kind === "object" || (!chainBreaks && isWrapped(body));

const joinSignatures = (signatures: readonly Doc[], place: Place, isOwnLine: boolean, shouldBreak: boolean): Doc => {
	const separator: Doc = [" =>", line];
	const { kind } = place.parent;
	const [first = "", ...others] = signatures;
	if (((kind === "call" || kind === "new") && place.key !== "callee") || kind === "binary") {
		return group([first, " =>", indent([line, join(separator, others)])], { shouldBreak });
	}
	const joined = join(separator, [...signatures]);
	return group(isOwnLine ? joined : indent(joined), { shouldBreak });
};
