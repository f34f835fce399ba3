import type { TemplateNode, TemplatePath } from "../model/template-node.ts";

/** Whether a block nested in the body reads `this` or `../`, which Handlebars changes for a null context. */
export function readsContextInBlock(body: readonly TemplateNode[]): boolean {
	return body.some((node) => "body" in node && [...node.body, ...node.otherwise].some(readsContext));
}

function readsContext(node: TemplateNode): boolean {
	switch (node.kind) {
		case "text":
		case "refused":
			return false;
		case "print":
			return isContext(node.path);
		case "if":
			return isContext(node.condition) || [...node.body, ...node.otherwise].some(readsContext);
		case "each":
		case "with":
		case "section":
			return isContext(node.subject) || [...node.body, ...node.otherwise].some(readsContext);
	}
}

const isContext = (path: TemplatePath): boolean => !path.data && (path.depth > 0 || path.segments.length === 0);
