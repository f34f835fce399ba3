import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { FieldIR } from "../model/type-ir.ts";
import { headOf, toJsonValue } from "./data-value.ts";
import type { Keywords } from "./schema-json-keywords.ts";
import type { SchemaPart } from "./schema-part.ts";
import { valueFits } from "./schema-value-fits.ts";

/** The default that a schema says itself, else that of one of its parts: of a `$ref`, or in an `allOf`. */
export function readDefault(keywords: Keywords, parts: readonly SchemaPart[]): Pick<SchemaPart, "default"> {
	const node = keywords.get("default")?.value;
	const found =
		node === undefined
			? parts.find((part) => part.default !== undefined)?.default
			: { value: toJsonValue(node), span: headOf(node) };
	return found === undefined ? {} : { default: found };
}

/** A field that has its schema's default, which makes it optional even where `required` names it, as for ajv and zod. */
export function withDefault(
	field: FieldIR,
	{ default: found }: Pick<SchemaPart, "default">,
): { readonly field: FieldIR; readonly diagnostics: readonly Diagnostic[] } {
	if (found === undefined) return { field, diagnostics: [] };
	if (valueFits(field.type, found.value)) {
		return { field: { ...field, optional: true, default: found.value }, diagnostics: [] };
	}
	const message = `The default of \`${field.name}\` is no value of its own schema.`;
	const hint =
		found.value === null
			? 'Leave it out, or let the schema take null: `type: [string, "null"]`.'
			: "Write a value that the schema takes.";
	return { field, diagnostics: [createDiagnostic("invalid-schema", found.span, message, { hint })] };
}

/** A schema in a place that cannot be left out, so that a default would never be used. */
export function refuseDefault(part: SchemaPart): SchemaPart {
	const { default: found, ...rest } = part;
	if (found === undefined) return part;
	const message = "A default stands for a field that is left out, and this is the schema of no field.";
	const hint = "Write `default` directly into the schema of a field under `properties`.";
	const diagnostic = createDiagnostic("unsupported-schema-keyword", found.span, message, { hint });
	return { ...rest, diagnostics: [...part.diagnostics, diagnostic] };
}
