import { createDiagnostic } from "../../model/create-diagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ItemNode, TemplateExpression, TemplateNode } from "../../model/template-node.ts";
import { wordsOf } from "../expression-words.ts";
import type { Rule } from "../rule.ts";

/** Constant text shorter than that is not worth a finding: providers keep nothing below 1,024 tokens (PROVIDERS.md §5). */
const longText = 4000;

/**
 * A cache keeps what is the same from call to call, from the beginning: a variable before long constant text makes all of that
 * text new each time (issue #5). What is marked itself is cached on purpose, as a document is.
 */
export const variableBeforeCache: Rule = ({ documents }) => documents.flatMap(({ messages }) => findIn(messages));

type Found = { readonly expression: TemplateExpression | undefined; constant: number };

function findIn(messages: readonly ItemNode[]): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	let first: Found | undefined;
	const endSegment = (): void => {
		if (first?.expression !== undefined && first.constant >= longText) {
			const words = wordsOf(first.expression);
			diagnostics.push(
				createDiagnostic(
					"variable-before-cache",
					first.expression.span,
					`{{${words}}} stands before ${first.constant} characters of constant text that are to be cached with it.`,
					{ hint: `Move {{${words}}} behind the cached text, or mark what comes before it with \`cache\` too.` },
				),
			);
		}
		first = undefined;
	};
	const visit = (node: TemplateNode): void => {
		switch (node.kind) {
			case "text":
				if (first !== undefined) first.constant += node.value.length;
				break;
			case "print":
				first ??= { expression: node.value, constant: 0 };
				break;
			case "part":
				if (node.part.type === "text") for (const inner of node.part.body) visit(inner);
				if (node.cache !== undefined) endSegment();
				break;
			case "message":
				for (const inner of node.body) visit(inner);
				if (node.cache !== undefined) endSegment();
				break;
			default:
				// What repeats, depends or comes from elsewhere varies on purpose.
				first ??= { expression: undefined, constant: 0 };
		}
	};
	for (const item of messages) visit(item);
	return diagnostics;
}
