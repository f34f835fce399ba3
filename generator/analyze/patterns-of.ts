import type { ConstraintIR } from "../model/constraint-ir.ts";
import type { Span } from "../model/span.ts";
import type { TypeIR } from "../model/type-ir.ts";

/** A regular expression of a schema, with the place of the field that it is for. */
export type LocatedPattern = { readonly source: string; readonly flags: string; readonly span: Span };

/** The regular expressions that a type asks for; `span` is the place where no field is nearer. */
export const patternsOf = (type: TypeIR, span: Span): readonly LocatedPattern[] => find(type, span, new Set());

function find(type: TypeIR, span: Span, names: ReadonlySet<string>): readonly LocatedPattern[] {
	const inside = (types: readonly TypeIR[]): readonly LocatedPattern[] =>
		types.flatMap((part) => find(part, span, names));
	const own = "constraints" in type ? (type.constraints ?? []).flatMap((rule) => ofRule(rule, span, names)) : [];
	switch (type.kind) {
		case "object":
			return [
				...own,
				...type.fields.flatMap((field) => find(field.type, field.span ?? span, names)),
				...inside(type.additional === undefined ? [] : [type.additional]),
			];
		case "array":
			return [...own, ...inside(type.tuple === undefined ? [type.items] : type.tuple.places)];
		case "record":
			return [...own, ...inside([type.values])];
		case "union":
			return inside(type.members);
		case "unknown":
			return inside(type.where ?? []);
		case "reference":
			return names.has(type.name) ? [] : find(type.target(), span, new Set([...names, type.name]));
		case "string":
		case "number":
		case "integer":
		case "boolean":
		case "null":
		case "undefined":
		case "literal":
			return own;
	}
}

function ofRule(rule: ConstraintIR, span: Span, names: ReadonlySet<string>): readonly LocatedPattern[] {
	if (rule.kind === "propertyNames") return find(rule.names, span, names);
	if (rule.kind === "pattern") return [{ source: rule.source, flags: rule.flags ?? "u", span }];
	return [];
}
