import type { Expression } from "../model/code.ts";
import { type Doc, docToOneLine, group, indent, softline } from "./docs.ts";
import type { Place, PrintContext } from "./place.ts";
import { escapeText } from "./string-literal.ts";

/** The raw form of a cooked template text: line breaks become escapes, so that the literal stands on one line. */
export const printTemplateText = (text: string): string => escapeText(text).replace(/`|\$\{/g, "\\$&");

const breaksAtBraces: ReadonlySet<Expression["kind"]> = new Set([
	"identifier",
	"undefined",
	"member",
	"index",
	"conditional",
	"as",
	"binary",
]);

const printValue = (context: PrintContext, value: Expression, place: Place): Doc => {
	const contents = context.expression(value, place);
	const text = docToOneLine(contents);
	if (!text.includes("\n")) return ["${", text, "}"];
	return group(["${", breaksAtBraces.has(value.kind) ? [indent([softline, contents]), softline] : contents, "}"]);
};

/** A template literal; its values stand on one line unless a function body or an object inside breaks. */
export const printTemplate = (context: PrintContext, node: Expression & { kind: "template" }, place: Place): Doc => [
	"`",
	node.texts.map((text, index) => {
		const raw = printTemplateText(text);
		const value = node.values[index];
		if (value === undefined) return raw;
		return [raw, printValue(context, value, { parent: node, key: "value", up: place })];
	}),
	"`",
];
