import type { TemplateCall } from "../model/template-node.ts";

/** The named arguments that count: one that is literally undefined is dropped (HANDLEBARS.md, "Values"). */
export const givenNames = ({ named }: Pick<TemplateCall, "named">): TemplateCall["named"] =>
	named.filter(({ value }) => value.kind !== "literal" || value.value !== undefined);
