import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { TemplateNode } from "../model/template-node.ts";
import { wordsOf } from "./expression-words.ts";

type SectionNode = Extract<TemplateNode, { kind: "each" | "with" | "section" }>;

/** The finding that a section of a variable gives its block parameters nothing; undefined where it has none. */
export function sectionParameter(node: SectionNode): Diagnostic | undefined {
	if (node.kind !== "section" || node.parameters.length === 0) return undefined;
	const message = `A block parameter of a section ({{#${wordsOf(node.subject)} as |x|}}) cannot be compiled.`;
	return createDiagnostic("unsupported-template", node.span, message, {
		hint: "Write {{#each}} for a list, {{#with}} for an object.",
	});
}
