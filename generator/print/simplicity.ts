import type { Expression } from "../model/code.ts";
import { printWidth } from "./docs.ts";
import { isIdentifierName } from "./identifier-name.ts";
import { printString } from "./string-literal.ts";
import { printTemplateText } from "./template-literal.ts";

const shortArgumentWidth = printWidth / 4;

/** Whether a node is a call or `new` marked as pure, whose comment keeps prettier from treating it as simple. */
export const hasPureComment = (node: Expression): boolean => (node.kind === "call" || node.kind === "new") && node.pure;

/** Prettier's "lone short argument": not worth a line of its own. */
export const isLoneShortArgument = (node: Expression): boolean => {
	switch (node.kind) {
		case "identifier":
			return node.name.length <= shortArgumentWidth;
		case "undefined":
		case "number":
		case "boolean":
		case "null":
			return true;
		case "string":
			return printString(node.value).length <= shortArgumentWidth;
		case "regex":
			return node.source.length <= shortArgumentWidth;
		case "template":
			return node.values.length === 0 && printTemplateText(node.texts.join("")).length <= shortArgumentWidth;
		case "not":
		case "typeof":
			return isLoneShortArgument(node.value);
		case "call":
			return (
				!node.pure &&
				node.arguments.length === 0 &&
				node.callee.kind === "identifier" &&
				node.callee.name.length <= shortArgumentWidth - 2
			);
		default:
			return false;
	}
};

/** Prettier's "simple call argument", down to a depth. */
export const isSimpleArgument = (node: Expression, depth = 2): boolean => {
	if (depth <= 0) return false;
	const isSimpleChild = (child: Expression): boolean => isSimpleArgument(child, depth - 1);
	switch (node.kind) {
		case "identifier":
		case "import":
		case "undefined":
		case "string":
		case "number":
		case "boolean":
		case "null":
			return true;
		case "regex":
			return node.source.length <= 5;
		case "template":
			return node.values.every(isSimpleChild);
		case "object":
			return node.properties.every(
				(property) => property.kind === "property" && property.name !== "__proto__" && isSimpleChild(property.value),
			);
		case "array":
			return node.items.every(isSimpleChild);
		case "dynamicImport":
			return true;
		case "call":
		case "new":
			return (
				isSimpleArgument(node.callee, depth) && node.arguments.length <= depth && node.arguments.every(isSimpleChild)
			);
		case "member":
			return isSimpleArgument(node.object, depth);
		case "index":
			return isSimpleArgument(node.object, depth) && isSimpleArgument(node.index, depth);
		case "not":
			return isSimpleArgument(node.value, depth);
		case "arrow":
		case "spreadItem":
		case "conditional":
		case "binary":
		case "typeof":
		case "as":
			return false;
	}
};

/** Whether a member is written with brackets. */
export const isComputed = (node: Expression & { kind: "member" }): boolean =>
	node.brackets || !isIdentifierName(node.name);
