import type { Expression } from "../model/code.ts";
import { printArrow } from "./arrow.ts";
import { printBinary } from "./binary.ts";
import { printCall } from "./call.ts";
import { printArray, printObject } from "./collection.ts";
import { printConditional } from "./conditional.ts";
import { type Doc, group, indent, softline } from "./docs.ts";
import { printMember } from "./member.ts";
import { needsParentheses } from "./needs-parentheses.ts";
import type { Hints, Place, PrintContext } from "./place.ts";
import { printString } from "./string-literal.ts";
import { printTemplate } from "./template-literal.ts";

/** An expression, in parentheses where it needs them. */
export const printExpression = (context: PrintContext, node: Expression, place: Place, hints: Hints): Doc => {
	const contents = printBareExpression(context, node, place, hints);
	return needsParentheses(node, place) ? ["(", contents, ")"] : contents;
};

const printNumber = (value: number): string => (Object.is(value, -0) ? "-0" : String(value).replace("e+", "e"));

const printBareExpression = (context: PrintContext, node: Expression, place: Place, hints: Hints): Doc => {
	switch (node.kind) {
		case "identifier":
			return node.name;
		case "import":
			throw new Error(`The imported ${node.ref.name} has no local name.`);
		case "string":
			return printString(node.value);
		case "number":
			return printNumber(node.value);
		case "boolean":
			return String(node.value);
		case "regex":
			return `/${node.source}/${node.flags}`;
		case "null":
		case "undefined":
			return node.kind;
		case "template":
			return printTemplate(context, node, place);
		case "object":
			return printObject(context, node, place);
		case "array":
			return printArray(context, node, place);
		case "member":
		case "index":
			return printMember(context, node, place);
		case "call":
		case "new":
			return [node.pure ? "/* @__PURE__ */ " : "", printCall(context, node, place)];
		case "arrow":
			return printArrow(context, node, place, hints);
		case "conditional":
			return printConditional(context, node, place);
		case "binary":
			return printBinary(context, node, place);
		case "not":
			return ["!", context.expression(node.value, { parent: node, key: "value", up: place })];
		case "typeof":
			return ["typeof ", context.expression(node.value, { parent: node, key: "value", up: place })];
		case "spreadItem":
			return ["...", context.expression(node.value, { parent: node, key: "value", up: place })];
		case "as":
			return printAs(context, node, place);
		case "dynamicImport":
			return ["import(", printString(node.from), ")"];
	}
};

const printAs = (context: PrintContext, node: Expression & { kind: "as" }, place: Place): Doc => {
	const value = context.expression(node.value, { parent: node, key: "value", up: place });
	const contents = [value, " as ", context.type(node.type, { parent: node, key: "type" })];
	const isHead = place.key === "callee" || place.key === "object";
	return isHead ? group([indent([softline, ...contents]), softline]) : contents;
};
