import type { Expression } from "../model/code.ts";
import { tabWidth } from "./docs.ts";
import type { Place } from "./place.ts";
import { isComputed } from "./simplicity.ts";

type Call = Expression & { readonly kind: "call" };

/** `a.b.c(d)[0].e()` as prettier sees it: links in groups, each of which may begin a line. */
export type Chain = {
	readonly groups: readonly (readonly Expression[])[];
	/** The second group stays on the line of the first one. */
	readonly merged: boolean;
};

const isMember = (node: Expression | undefined): node is Expression & { kind: "member" | "index" } =>
	node?.kind === "member" || node?.kind === "index";

const isBracketMember = (node: Expression | undefined): boolean =>
	node?.kind === "index" || (node?.kind === "member" && isComputed(node));

const isNumberMember = (node: Expression): boolean =>
	node.kind === "index" && node.index.kind === "number" && node.index.value >= 0;

/** The links of a chain from its head to the last call. */
const linksOf = (call: Call): readonly Expression[] => {
	const links: Expression[] = [call];
	let node = call.callee;
	while (isMember(node) || (node.kind === "call" && (isMember(node.callee) || node.callee.kind === "call"))) {
		links.unshift(node);
		node = isMember(node) ? node.object : node.callee;
	}
	return [node, ...links];
};

/** The number of links that stay on the first line whatever happens. */
const headLength = (links: readonly Expression[]): number => {
	let length = 1;
	for (let node = links[length]; node !== undefined; node = links[++length]) {
		if (node.kind !== "call" && !isNumberMember(node)) break;
	}
	if (links[0]?.kind !== "call") while (isMember(links[length]) && isMember(links[length + 1])) length++;
	return length;
};

const groupLinks = (links: readonly Expression[]): readonly (readonly Expression[])[] => {
	const head = headLength(links);
	const groups: (readonly Expression[])[] = [links.slice(0, head)];
	let group: Expression[] = [];
	let hasCall = false;
	for (const link of links.slice(head)) {
		if (hasCall && isMember(link) && !isNumberMember(link)) {
			groups.push(group);
			group = [];
			hasCall = false;
		}
		if (link.kind === "call") hasCall = true;
		group.push(link);
	}
	if (group.length > 0) groups.push(group);
	return groups;
};

/** Names with a capital are taken for factories, whose first call stays beside them. */
const isFactory = (name: string): boolean => /^[A-Z]|^[$_]+$/.test(name);

const lastName = (node: Expression | undefined): string | undefined => {
	if (node?.kind === "member" && !isComputed(node)) return node.name;
	if (node?.kind !== "index") return undefined;
	if (node.index.kind === "identifier") return node.index.name;
	return node.index.kind === "undefined" ? "undefined" : undefined;
};

const isMerged = ([head = [], second]: readonly (readonly Expression[])[], place: Place): boolean => {
	if (second === undefined) return false;
	const hasBrackets = isBracketMember(second[0]);
	const [first, ...others] = head;
	if (others.length > 0) {
		const name = lastName(others.at(-1));
		return name !== undefined && (isFactory(name) || hasBrackets);
	}
	const isStatement = place.parent.kind === "expression";
	return (
		first?.kind === "identifier" &&
		(isFactory(first.name) || (isStatement && first.name.length <= tabWidth) || hasBrackets)
	);
};

/** The chain that a call of a member ends. */
export const chainOf = (call: Call, place: Place): Chain => {
	const groups = groupLinks(linksOf(call));
	return { groups, merged: isMerged(groups, place) };
};

/** Whether a chain has groups enough to be broken before its dots. */
export const isLong = ({ groups, merged }: Chain): boolean => groups.length > (merged ? 3 : 2);

/** Whether an expression is a call at the end of a chain that may be broken before its dots. */
export const isLongMemberChain = (node: Expression, place: Place): boolean =>
	node.kind === "call" && isMember(node.callee) && isLong(chainOf(node, place));
