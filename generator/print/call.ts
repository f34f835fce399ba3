import type { Expression } from "../model/code.ts";
import { printArguments } from "./call-arguments.ts";
import { chainOf, isLong } from "./chain.ts";
import { willBreak } from "./doc-questions.ts";
import { breakParent, conditionalGroup, type Doc, group, hardline, indent, join } from "./docs.ts";
import { printLookup } from "./member.ts";
import type { Place, PrintContext } from "./place.ts";
import { isSimpleArgument } from "./simplicity.ts";
import { printTypeArguments } from "./type-arguments.ts";

type Call = Expression & { readonly kind: "call" };

const printCallEnd = (context: PrintContext, node: Expression & { kind: "call" | "new" }, place: Place): Doc => [
	printTypeArguments(context, node.typeArguments),
	printArguments(context, node, node.arguments, place),
];

/** `callee(…)` or `new Callee(…)`, without its pure annotation. */
export const printCall = (context: PrintContext, node: Expression & { kind: "call" | "new" }, place: Place): Doc => {
	if (node.kind === "call" && (node.callee.kind === "member" || node.callee.kind === "index")) {
		return printMemberChain(context, node, place);
	}
	const callee = context.expression(node.callee, { parent: node, key: "callee", up: place });
	const contents = [node.kind === "new" ? "new " : "", callee, printCallEnd(context, node, place)];
	return node.callee.kind === "call" ? group(contents) : contents;
};

const printLink = (context: PrintContext, link: Expression, place: Place): Doc => {
	if (link.kind === "call") return printCallEnd(context, link, place);
	if (link.kind === "member" || link.kind === "index") return printLookup(context, link, place);
	return context.expression(link, place);
};

const hasFunctionArgument = (node: Expression): boolean =>
	node.kind === "call" && node.arguments.some((argument) => argument.kind === "arrow");

const isComplexCall = (node: Expression): boolean =>
	node.kind === "call" && !node.arguments.every((argument) => isSimpleArgument(argument));

/** A call at the end of a chain: on one line when it fits, else a line a group, each beginning with its dot. */
const printMemberChain = (context: PrintContext, node: Call, place: Place): Doc => {
	const chain = chainOf(node, place);
	const nodes = chain.groups.flat();
	const placeOf = (link: Expression): Place => {
		if (link === node) return place;
		const parent = nodes[nodes.indexOf(link) + 1] ?? node;
		return { parent, key: parent.kind === "call" ? "callee" : "object", up: placeOf(parent) };
	};
	const [head = "", ...rest] = chain.groups.map((links, index) =>
		links.map((link, position) =>
			index === 0 && position === 0 ? context.expression(link, placeOf(link)) : printLink(context, link, placeOf(link)),
		),
	);
	const oneLine = [head, ...rest];
	if (!isLong(chain)) return group(oneLine);
	const merged = chain.merged ? rest.slice(0, 1) : [];
	const below = rest.slice(merged.length);
	const expanded = [head, merged, indent([hardline, join(hardline, below)])];
	const calls = nodes.filter((link) => link.kind === "call");
	const lastBreaksAfterFunctions =
		nodes.at(-1)?.kind === "call" && willBreak(oneLine.at(-1) ?? "") && calls.slice(0, -1).some(hasFunctionArgument);
	if (
		(calls.length > 2 && calls.some(isComplexCall)) ||
		oneLine.slice(0, -1).some((group) => willBreak(group)) ||
		lastBreaksAfterFunctions
	) {
		return group(expanded);
	}
	return [willBreak(oneLine) ? breakParent : "", conditionalGroup([oneLine, expanded])];
};
