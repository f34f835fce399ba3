import type { TemplateNode } from "../model/template-node.ts";

/** The text of a template that has no variable; undefined for any other. */
export const constantText = (nodes: readonly TemplateNode[]): string | undefined =>
	nodes.every((node) => node.kind === "text") ? nodes.map(({ value }) => value).join("") : undefined;
