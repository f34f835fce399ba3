import type { TemplateExpression } from "../model/template-node.ts";

/** An expression in the words of its author. */
export function wordsOf(expression: TemplateExpression): string {
	switch (expression.kind) {
		case "path":
			return expression.path.original;
		case "literal":
			return JSON.stringify(expression.value) ?? "undefined";
		case "call":
			return `${expression.name} …`;
	}
}
