import { createDiagnostic } from "../../model/create-diagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { PromptDocument } from "../../model/document.ts";
import type { Rule } from "../rule.ts";

/** An id names one prompt: every further prompt with the same id is reported beside the first. */
export const duplicateId: Rule = ({ documents }) => {
	const firsts = new Map<string, PromptDocument>();
	const diagnostics: Diagnostic[] = [];
	for (const document of documents) {
		const first = firsts.get(document.id.value);
		if (first === undefined) firsts.set(document.id.value, document);
		else diagnostics.push(describe(document, first));
	}
	return diagnostics;
};

const describe = ({ id, source }: PromptDocument, first: PromptDocument): Diagnostic =>
	createDiagnostic("duplicate-id", id.span, `Two prompts have the id \`${id.value}\`.`, {
		related: [{ message: "The first one is here.", span: first.id.span }],
		hint:
			source.path === first.source.path
				? "Give one of them another `id:`."
				: "Rename one of the files, or give one of the prompts another `id:`.",
	});
