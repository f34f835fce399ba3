import type { TemplateExpression, TemplateNode, TemplatePath } from "../model/template-node.ts";
import { childrenOf } from "./children-of.ts";

/** Whether a block nested in the body reads `this` or `../`, which Handlebars changes for a null context. */
export function readsContextInBlock(body: readonly TemplateNode[]): boolean {
	return body.some((node) => node.kind !== "inline" && childrenOf(node).some(readsContext));
}

function readsContext(node: TemplateNode): boolean {
	switch (node.kind) {
		case "text":
		case "refused":
		case "inline":
			return false;
		case "message":
		case "part":
		case "history":
			return true;
		// What it reads of its context, it reads of this one unless it is given another.
		case "partial":
			return (
				node.context === undefined ||
				readsContextIn(node.context) ||
				node.named.some(({ value }) => readsContextIn(value))
			);
		case "print":
			return readsContextIn(node.value);
		case "if":
			return readsContextIn(node.condition) || [...node.body, ...node.otherwise].some(readsContext);
		case "block":
			return readsContextIn(node.call) || [...node.body, ...node.otherwise].some(readsContext);
		case "each":
		case "with":
		case "section":
			return readsContextIn(node.subject) || [...node.body, ...node.otherwise].some(readsContext);
	}
}

function readsContextIn(expression: TemplateExpression): boolean {
	if (expression.kind === "path") return isContext(expression.path);
	if (expression.kind === "literal") return false;
	return [...expression.arguments, ...expression.named.map(({ value }) => value)].some(readsContextIn);
}

const isContext = (path: TemplatePath): boolean => !path.data && (path.depth > 0 || path.segments.length === 0);
