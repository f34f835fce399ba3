import { createDiagnostic } from "../../model/create-diagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { nullableMember } from "../../model/filled-type.ts";
import type { Span } from "../../model/span.ts";
import type { FieldIR, TypeIR } from "../../model/type-ir.ts";
import type { Rule } from "../rule.ts";

/** A default that cannot be put in: which of several objects lacks the field, or in which place, is not known before run time. */
export const misplacedDefault: Rule = ({ documents }) =>
	documents.flatMap(({ input, output }) => [
		...(input === undefined ? [] : find(input.value, { span: input.span, names: new Set() })),
		...(output === undefined ? [] : find(output.type, { span: output.span, names: new Set() })),
	]);

/** What lies around a type: `below` is what makes a default in it impossible, in words. */
type Around = { readonly span: Span; readonly below?: string; readonly names: ReadonlySet<string> };

function find(type: TypeIR, around: Around): readonly Diagnostic[] {
	const inside = (types: readonly TypeIR[], below?: string): readonly Diagnostic[] =>
		types.flatMap((part) => find(part, { ...around, ...(below === undefined ? {} : { below }) }));
	switch (type.kind) {
		case "object":
			return [
				...type.fields.flatMap((field) => [...refuse(field, around), ...inside([field.type])]),
				...inside(type.additional === undefined ? [] : [type.additional], "further fields"),
			];
		case "array":
			return type.tuple === undefined
				? inside([type.items])
				: inside(
						[...type.tuple.places, ...(type.tuple.rest === undefined ? [] : [type.tuple.rest])],
						"a list with fixed places",
					);
		case "record":
			return inside([type.values], "fields of any name");
		case "union":
			return inside(type.members, nullableMember(type) === undefined ? "several types to choose from" : undefined);
		case "unknown":
			return inside(type.where ?? [], "a schema without `type`");
		case "reference":
			return around.names.has(type.name)
				? []
				: find(type.target(), {
						...around,
						below: "a schema that contains itself",
						names: new Set([...around.names, type.name]),
					});
		case "runtime":
		case "string":
		case "number":
		case "integer":
		case "boolean":
		case "null":
		case "undefined":
		case "literal":
			return [];
	}
}

function refuse({ name, default: value, span }: FieldIR, around: Around): readonly Diagnostic[] {
	if (value === undefined || around.below === undefined) return [];
	const message = `The default of \`${name}\` cannot be put in: it stands below ${around.below}.`;
	const hint = `Leave the default out. That of a variable can stand in the template: \`{{#if ${name}}}{{${name}}}{{else}}…{{/if}}\`.`;
	return [createDiagnostic("unsupported-schema-keyword", span ?? around.span, message, { hint })];
}
