import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import type { TypeIR } from "../model/type-ir.ts";
import type { SchemaProblem } from "./fit-schema.ts";

/**
 * Findings about an answer that a provider cannot be asked for, each at the field that it is about. Where the answer is not
 * to be strict they are warnings, and the provider is not asked.
 */
export function checkOutput(
	{ output }: PromptDocument,
	provider: string,
	problems: readonly SchemaProblem[],
): readonly Diagnostic[] {
	if (output === undefined) return [];
	return problems.map(({ path, message, hint }) => {
		const where = path.length === 0 ? "" : ` at \`${path.join(".")}\``;
		const span = fieldSpan(output.type, path) ?? output.span;
		const severity = output.strict ? "error" : "warning";
		return createDiagnostic("unsupported-output", span, `${provider} cannot be asked for ${message}${where}.`, {
			hint,
			severity,
		});
	});
}

/** Where the last field of a path is declared; a step `name[]` goes on into the items of the list. */
function fieldSpan(type: TypeIR, path: readonly string[]): Span | undefined {
	const [step, ...rest] = path;
	if (step === undefined) return undefined;
	const name = step.replace(/(?:\[\])+$/, "");
	const objects = objectsIn(type);
	const field = objects.flatMap(({ fields }) => fields).find((each) => each.name === name);
	return field && (fieldSpan(field.type, rest) ?? field.span);
}

/** The objects that a value of a type is or holds as items; a named type is looked into once. */
function objectsIn(type: TypeIR, seen: readonly string[] = []): readonly (TypeIR & { readonly kind: "object" })[] {
	switch (type.kind) {
		case "object":
			return [type];
		case "array":
			return objectsIn(type.items, seen);
		case "union":
			return type.members.flatMap((member) => objectsIn(member, seen));
		case "reference":
			return seen.includes(type.name) ? [] : objectsIn(type.target(), [...seen, type.name]);
		case "record":
		case "string":
		case "number":
		case "integer":
		case "boolean":
		case "null":
		case "undefined":
		case "unknown":
		case "runtime":
		case "literal":
			return [];
	}
}
