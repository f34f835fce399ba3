import type { Expression } from "../model/code.ts";
import { isLongMemberChain } from "./chain.ts";
import { type Doc, group, indent, softline } from "./docs.ts";
import type { Place, PrintContext } from "./place.ts";
import { isComputed } from "./simplicity.ts";
import { printString } from "./string-literal.ts";

type Member = Expression & { readonly kind: "member" | "index" };

const isMember = (kind: string): boolean => kind === "member" || kind === "index";

/** `.name`, `?.name`, `["name"]` or `[index]`. */
export const printLookup = (context: PrintContext, node: Member, place: Place): Doc => {
	if (node.kind === "index") {
		const index = context.expression(node.index, { parent: node, key: "index", up: place });
		return node.index.kind === "number" && node.index.value >= 0
			? ["[", index, "]"]
			: group(["[", indent([softline, index]), softline, "]"]);
	}
	if (!isComputed(node)) return [node.optional ? "?." : ".", node.name];
	return group([node.optional ? "?.[" : "[", indent([softline, printString(node.name)]), softline, "]"]);
};

/** The place of the first thing around a chain of members. */
const outsideOfMembers = (place: Place): Place =>
	isMember(place.parent.kind) && place.up !== undefined ? outsideOfMembers(place.up) : place;

const staysOnLine = (node: Member, place: Place): boolean => {
	if (node.kind === "index" || isComputed(node)) return true;
	const outside = outsideOfMembers(place).parent;
	if (outside.kind === "assign" && outside.target.kind !== "identifier") return true;
	if (outside.kind === "new" && outsideOfMembers(place).key === "callee") return true;
	if (node.object.kind === "identifier") return !isMember(place.parent.kind);
	const isAssigned = ["assign", "variable", "constant"].includes(place.parent.kind);
	return (
		isAssigned &&
		((node.object.kind === "call" && node.object.arguments.length > 0) || isLongMemberChain(node.object, place))
	);
};

/** A member of an object, with the line break that prettier allows before its dot. */
export const printMember = (context: PrintContext, node: Member, place: Place): Doc => {
	const object = context.expression(node.object, { parent: node, key: "object", up: place });
	const lookup = printLookup(context, node, place);
	return [object, staysOnLine(node, place) ? lookup : group(indent([softline, lookup]))];
};
