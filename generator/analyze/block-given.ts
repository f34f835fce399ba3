import type { TemplateExpression, TemplateNode } from "../model/template-node.ts";

/**
 * Whether `@partial-block` holds, where a condition is that; undefined for any other condition. Without a block it does
 * not. With one Handlebars asks what the block prints without any context: text of its own is enough, nothing at all is
 * not, and of anything else it is `"unclear"` what the author means (HANDLEBARS.md, "@data").
 */
export function blockGiven(
	condition: TemplateExpression,
	{ block }: { readonly block?: { readonly nodes: readonly TemplateNode[] } },
): boolean | "unclear" | undefined {
	const isAsked = condition.kind === "path" && condition.path.data && condition.path.original === "@partial-block";
	if (!isAsked) return undefined;
	const printed = block?.nodes.filter(({ kind }) => kind !== "inline") ?? [];
	if (block === undefined || printed.length === 0) return false;
	return printed.some((node) => node.kind === "text" && node.value !== "") ? true : "unclear";
}
