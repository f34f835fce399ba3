import type { TypeNode } from "../model/code.ts";
import { printBraces } from "./collection.ts";
import { align, type Doc, group, ifBreak, indent, join, line, softline } from "./docs.ts";
import { printFunctionHead } from "./parameters.ts";
import type { PrintContext, TypePlace } from "./place.ts";
import { printString } from "./string-literal.ts";
import { isHuggedUnion, printTypeArguments } from "./type-arguments.ts";
import { printTypeMember } from "./type-members.ts";

/** A place where only a type that binds as strongly as a name can stand without parentheses. */
const isTight = ({ parent, key }: TypePlace): boolean =>
	parent.kind === "arrayType" || parent.kind === "keyof" || (parent.kind === "indexedAccess" && key === "object");

const isInCombination = ({ parent }: TypePlace): boolean =>
	parent.kind === "unionType" || parent.kind === "intersection";

const needsParentheses = (node: TypeNode, place: TypePlace): boolean => {
	switch (node.kind) {
		case "functionType":
			return isTight(place) || isInCombination(place) || (place.parent.kind === "arrow" && place.key === "returns");
		case "unionType":
		case "intersection":
			return isTight(place) || isInCombination(place);
		case "keyof":
			return isTight(place);
		case "arrayType":
			return node.readonly && isTight(place);
		case "tuple":
			return node.readonly === true && isTight(place);
		case "typeofType":
			return isTight(place) && place.parent.kind !== "keyof";
		default:
			return false;
	}
};

/** A type, in parentheses where it needs them. */
export const printType = (context: PrintContext, node: TypeNode, place: TypePlace): Doc => {
	const contents = printBareType(context, node, place);
	return needsParentheses(node, place) ? ["(", contents, ")"] : contents;
};

const printBareType = (context: PrintContext, node: TypeNode, place: TypePlace): Doc => {
	const inside = (type: TypeNode, key: string): Doc => context.type(type, { parent: node, key });
	switch (node.kind) {
		case "keyword":
			return node.name;
		case "literalType":
			return typeof node.value === "string" ? printString(node.value) : String(node.value).replace("e+", "e");
		case "reference":
			return [node.name, printTypeArguments(context, node.typeArguments, place)];
		case "importType":
			throw new Error(`The imported type ${node.ref.name} has no local name.`);
		case "arrayType":
			return [node.readonly ? "readonly " : "", inside(node.items, "items"), "[]"];
		case "tuple":
			return printTuple(context, node);
		case "objectType":
			return printObjectType(context, node, place);
		case "unionType":
			return printUnion(context, node, place);
		case "intersection":
			return printIntersection(context, node);
		case "functionType": {
			const head = printFunctionHead(context, node, [" => ", inside(node.returns, "returns")]);
			return group([head.typeParameters, head.rest]);
		}
		case "typeofType":
			return ["typeof ", node.name];
		case "keyof":
			return ["keyof ", inside(node.type, "type")];
		case "indexedAccess":
			return [inside(node.object, "object"), "[", inside(node.index, "index"), "]"];
		case "predicate":
			return [node.parameter, " is ", inside(node.type, "type")];
	}
};

const printTuple = (context: PrintContext, node: TypeNode & { kind: "tuple" }): Doc => {
	const readonly = node.readonly === true ? "readonly " : "";
	if (node.items.length === 0) return `${readonly}[]`;
	const items = node.items.map(({ label, presence, type }) =>
		label === undefined
			? group(context.type(type, { parent: node, key: "item" }))
			: group([
					presence === "rest" ? "..." : "",
					label,
					presence === "optional" ? "?: " : ": ",
					context.type(type, { parent: node, key: "labelled" }),
				]),
	);
	return group([readonly, "[", indent([softline, join([",", line], items), ifBreak(",")]), softline, "]"]);
};

/** An object type; that of an exported constant, and an alias of several fields, always has one field a line. */
const printObjectType = (
	context: PrintContext,
	node: TypeNode & { kind: "objectType" },
	{ parent, key }: TypePlace,
): Doc => {
	const members = node.members.map((member) => printTypeMember(context, member));
	if (parent.kind === "parameter" && parent.hugged && members.length > 0) {
		return ["{", indent([line, join([";", line], members)]), ifBreak(";"), line, "}"];
	}
	const broken =
		key === "type" &&
		((parent.kind === "constant" && parent.exported) || (parent.kind === "typeAlias" && members.length > 1));
	return printBraces(members, ";", broken && members.length > 0);
};

const printUnion = (context: PrintContext, node: TypeNode & { kind: "unionType" }, place: TypePlace): Doc => {
	const members = node.members.map((member) => context.type(member, { parent: node, key: "member" }));
	if (isHuggedUnion(node)) return join(" | ", members);
	const lines = group(members.map((member, index) => [index === 0 ? ifBreak("| ") : [line, "| "], align(2, member)]));
	const { parent, key } = place;
	if (needsParentheses(node, place)) return group([indent([softline, lines]), softline]);
	if (parent.kind === "tuple" && key === "item") {
		return parent.items.length > 1 ? group([indent([ifBreak(["(", softline]), lines]), softline, ifBreak(")")]) : lines;
	}
	if (parent.kind === "typeAlias" || parent.kind === "typeArguments") return lines;
	return group(indent([softline, lines]));
};

const printIntersection = (context: PrintContext, node: TypeNode & { kind: "intersection" }): Doc => {
	let wasIndented = false;
	return group(
		node.members.map((member, index) => {
			const contents = context.type(member, { parent: node, key: "member" });
			const previous = node.members[index - 1];
			if (previous === undefined) return contents;
			const isObject = member.kind === "objectType";
			const wasObject = previous.kind === "objectType";
			if (isObject && wasObject) return [" & ", wasIndented ? indent(contents) : contents];
			if (!isObject && !wasObject) return indent([" &", line, contents]);
			if (index > 1) wasIndented = true;
			return [" & ", index > 1 ? indent(contents) : contents];
		}),
	);
};
