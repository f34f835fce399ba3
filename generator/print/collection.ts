import type { Expression, ObjectProperty } from "../model/code.ts";
import { printAssignment } from "./assignment.ts";
import { withDocComment } from "./doc-comment.ts";
import { type Doc, fill, group, ifBreak, indent, join, line, softline } from "./docs.ts";
import type { Place, PrintContext } from "./place.ts";
import { printKey } from "./property-key.ts";

/** `{ … }` around entries: on one line when they fit, or always broken. */
export const printBraces = (entries: readonly Doc[], separator: "," | ";", broken: boolean): Doc =>
	entries.length === 0
		? "{}"
		: group(["{", indent([line, join([separator, line], [...entries])]), ifBreak(separator), line, "}"], {
				shouldBreak: broken,
			});

/** In an object literal `__proto__: x` would set the prototype; in brackets it is a key like any other. */
const printObjectKey = (name: string, context: PrintContext): Doc =>
	name === "__proto__" ? '["__proto__"]' : printKey(name, context.target);

const printProperty = (context: PrintContext, property: ObjectProperty, up: Place): Doc => {
	const place: Place = { parent: property, key: "value", up };
	if (property.kind === "spread") return ["...", context.expression(property.value, place)];
	const assignment = printAssignment(context, printObjectKey(property.name, context), ":", property.value, place);
	return withDocComment(property.doc, assignment);
};

/** An object literal; that of a constant always has one property a line. */
export const printObject = (context: PrintContext, node: Expression & { kind: "object" }, place: Place): Doc => {
	const own: Place = { parent: node, key: "property", up: place };
	const broken = place.parent.kind === "constant" && place.key === "value";
	return printBraces(
		node.properties.map((property) => printProperty(context, property, own)),
		",",
		broken,
	);
};

const sizeOf = (node: Expression): number =>
	node.kind === "array" ? node.items.length : node.kind === "object" ? node.properties.length : 0;

/** Prettier breaks a list of objects, or of arrays, that have more than one entry each. */
const isTable = ([first, ...others]: readonly Expression[]): boolean =>
	first !== undefined &&
	others.length > 0 &&
	[first, ...others].every((item) => item.kind === first.kind && sizeOf(item) > 1);

/** Prettier fills lines with the items of a list of numbers. */
export const isNumberList = (node: Expression): boolean =>
	node.kind === "array" && node.items.length > 0 && node.items.every((item) => item.kind === "number");

/** An array literal. */
export const printArray = (context: PrintContext, node: Expression & { kind: "array" }, place: Place): Doc => {
	if (node.items.length === 0) return "[]";
	const id = Symbol("array");
	const items = node.items.map((item) => context.expression(item, { parent: node, key: "item", up: place }));
	const contents = isNumberList(node)
		? fill(
				items.flatMap((item, index): Doc[] =>
					index === items.length - 1 ? [[item, ifBreak(",", "", { groupId: id })]] : [[item, ","], line],
				),
			)
		: [
				join(
					[",", line],
					items.map((item) => group(item)),
				),
				ifBreak(","),
			];
	return group(["[", indent([softline, contents]), softline, "]"], { shouldBreak: isTable(node.items), id });
};
