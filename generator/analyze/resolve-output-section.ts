import { createDiagnostic } from "../model/create-diagnostic.ts";
import { askingText } from "../model/output-text.ts";
import type { TextIR } from "../model/prompt-ir.ts";
import type { TemplateCall } from "../model/template-node.ts";
import type { Scope } from "./scope.ts";

/** What stands for `{{section "output"}}`: the text that asks for the answer, with its JSON Schema. */
export function resolveOutputSection({ arguments: given, named, span }: TemplateCall, scope: Scope): readonly TextIR[] {
	const [first] = given;
	const name = first?.kind === "literal" && typeof first.value === "string" ? first.value : undefined;
	const hint = 'Write {{section "output"}}, or the text itself, or take it as a variable.';
	if (name === undefined || given.length > 1 || named.length > 0) {
		const message = "A section is called by one name that is written out.";
		scope.report(createDiagnostic("unsupported-template", span, message, { hint }));
		return [];
	}
	if (name !== "output") {
		const message = `There is no section \`${name}\`: the only one that is filled in is \`output\`.`;
		scope.report(createDiagnostic("unsupported-template", first?.span ?? span, message, { hint }));
		return [];
	}
	if (scope.output === undefined) {
		const message = 'What {{section "output"}} asks for, the prompt does not say: it has no `output`.';
		const declare = "Declare the answer under `output`, such as `output: { answer: string }`, or remove the section.";
		scope.report(createDiagnostic("missing-key", span, message, { hint: declare }));
		return [];
	}
	scope.sections.push(span);
	return [{ kind: "literal", value: askingText(scope.output) }];
}
