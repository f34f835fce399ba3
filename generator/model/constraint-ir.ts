import type { TypeIR } from "./type-ir.ts";

/**
 * The formats of texts that are checked: those of JSON Schema, two that the Python prompt-manager's validators ask for (a URI
 * with `http:` or `https:`, and a date and time of which the offset from UTC may be missing), and `url`, what JavaScript's own
 * parser takes.
 */
export type FormatName = (typeof formatNames)[number] | "http-url" | "local-date-time" | "url";

/** The formats of JSON Schema's `format` that are checked, sorted; every other one is refused. */
export const formatNames = [
	"date",
	"date-time",
	"duration",
	"email",
	"hostname",
	"ipv4",
	"ipv6",
	"iri",
	"iri-reference",
	"json-pointer",
	"regex",
	"relative-json-pointer",
	"time",
	"uri",
	"uri-reference",
	"uri-template",
	"uuid",
] as const;

/**
 * What a schema asks of a value beyond its type. Lengths of texts count characters (code points) as JSON Schema does;
 * `message` is the schema's own word for a value that breaks the rule.
 */
export type ConstraintIR = ConstraintRule & { readonly message?: string };

type ConstraintRule =
	| {
			readonly kind:
				| "minimum"
				| "maximum"
				| "exclusiveMinimum"
				| "exclusiveMaximum"
				| "multipleOf"
				| "minLength"
				| "maxLength"
				| "minItems"
				| "maxItems"
				| "minProperties"
				| "maxProperties";
			readonly value: number;
	  }
	/** A regular expression without its slashes, with the flag `u` unless other flags are said. */
	| { readonly kind: "pattern"; readonly source: string; readonly flags?: string }
	/** `source` is the regular expression by which the notation itself knows the format, where it is not as JSON Schema has it. */
	| { readonly kind: "format"; readonly name: FormatName; readonly source?: string }
	/** Neither infinite. */
	| { readonly kind: "finite" }
	| { readonly kind: "uniqueItems" }
	/** What every key of an object has to be. */
	| { readonly kind: "propertyNames"; readonly names: TypeIR };
