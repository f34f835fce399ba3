import type { ConstraintIR } from "../model/constraint-ir.ts";
import { partsOf } from "../model/parts-of.ts";
import type { Span } from "../model/span.ts";
import type { TypeIR } from "../model/type-ir.ts";

/** A regular expression of a schema, with the place of the field that it is for. */
export type LocatedPattern = { readonly source: string; readonly flags: string; readonly span: Span };

/** The regular expressions that a type asks for; `span` is the place where no field is nearer. */
export const patternsOf = (type: TypeIR, span: Span): readonly LocatedPattern[] => find(type, span, new Set());

function find(type: TypeIR, span: Span, names: ReadonlySet<string>): readonly LocatedPattern[] {
	if (type.kind === "reference") {
		return names.has(type.name) ? [] : find(type.target(), span, new Set([...names, type.name]));
	}
	const own = "constraints" in type ? (type.constraints ?? []).flatMap((rule) => ofRule(rule, span, names)) : [];
	const inside =
		type.kind === "object"
			? [
					...type.fields.flatMap((field) => find(field.type, field.span ?? span, names)),
					...(type.additional === undefined ? [] : find(type.additional, span, names)),
				]
			: partsOf(type).flatMap((part) => find(part, span, names));
	return [...own, ...inside];
}

function ofRule(rule: ConstraintIR, span: Span, names: ReadonlySet<string>): readonly LocatedPattern[] {
	if (rule.kind === "propertyNames") return find(rule.names, span, names);
	if (rule.kind === "pattern") return [{ source: rule.source, flags: rule.flags ?? "u", span }];
	return [];
}
