import type { TemplateExpression } from "../model/template-node.ts";

/**
 * Whether the current partial was given a block, where a condition is `@partial-block`; undefined for any other
 * condition. It is known while compiling, so only one branch remains (HANDLEBARS.md, "@data").
 */
export function blockGiven(
	condition: TemplateExpression,
	{ block }: { readonly block?: unknown },
): boolean | undefined {
	if (condition.kind !== "path" || !condition.path.data) return undefined;
	return condition.path.original === "@partial-block" ? block !== undefined : undefined;
}
