import { createDiagnostic } from "../../model/create-diagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { PromptDocument } from "../../model/document.ts";
import { promptPath } from "../names.ts";
import type { Rule } from "../rule.ts";

/** A prompt, or a folder together with the first prompt in it: what gets a name of its own in the generated code. */
type Named = {
	readonly kind: "prompt" | "folder";
	readonly id: string;
	readonly parent: string;
	readonly name: string;
	readonly document: PromptDocument;
};

/**
 * Within a folder every prompt and every folder gets a name of its own, and one that differs from the others in more than
 * case: file systems that ignore case would hold one module for two.
 */
export const nameClash: Rule = ({ documents }) => {
	const firsts = new Map<string, Named>();
	const seen = new Set<string>();
	const diagnostics: Diagnostic[] = [];
	for (const named of documents.flatMap(namesOf)) {
		const owner = `${named.kind} ${named.id}`;
		if (seen.has(owner)) continue;
		seen.add(owner);
		// Siblings alone are compared: what stands in two folders that clash is not reported once more.
		const place = `${named.parent}/${named.name.toLowerCase()}`;
		const first = firsts.get(place);
		if (first === undefined) firsts.set(place, named);
		else diagnostics.push(describe(named, first));
	}
	return diagnostics;
};

/** The folders of a prompt from the outermost one, and the prompt itself. */
function namesOf(document: PromptDocument): Named[] {
	const segments = document.id.value.split("/");
	return promptPath(document.id.value).map((name, i) => ({
		kind: i === segments.length - 1 ? "prompt" : "folder",
		id: segments.slice(0, i + 1).join("/"),
		parent: segments.slice(0, i).join("/"),
		name,
		document,
	}));
}

function describe(named: Named, first: Named): Diagnostic {
	const both = `The ${nameOf(named)} and the ${nameOf(first)}`;
	return createDiagnostic(
		"name-clash",
		named.document.id.span,
		named.name === first.name
			? `${both} are both \`${named.name}\` in the generated code.`
			: `${both} get names that differ by case only: \`${named.name}\` and \`${first.name}\`.`,
		{
			related: [{ message: `The ${nameOf(first)} is here.`, span: first.document.id.span }],
			hint: "Rename one of them.",
		},
	);
}

const nameOf = ({ kind, id }: Named): string => (kind === "prompt" ? `prompt \`${id}\`` : `folder \`${id}/\``);
