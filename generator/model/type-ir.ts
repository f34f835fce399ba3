import type { Span } from "./span.ts";

/**
 * The type of a value, independent of the notation it was declared in. Enums are unions of literals; a nullable type is a
 * union with `null`; whether a field may be left out is said by the field.
 */
export type TypeIR =
	| { readonly kind: "string" }
	| { readonly kind: "number" }
	| { readonly kind: "integer" }
	| { readonly kind: "boolean" }
	| { readonly kind: "null" }
	/** Never declared: what an absent optional value has while a template is analysed. */
	| { readonly kind: "undefined" }
	| { readonly kind: "unknown" }
	| { readonly kind: "literal"; readonly value: string | number | boolean }
	| { readonly kind: "array"; readonly items: TypeIR }
	| { readonly kind: "record"; readonly values: TypeIR }
	| ObjectTypeIR
	| { readonly kind: "union"; readonly members: readonly TypeIR[] };

/**
 * An object with known fields, in the author's order. `additional` is the type of further keys where the schema allows
 * them by name pattern or wildcard; `closed` says that the schema forbids further keys.
 */
export type ObjectTypeIR = {
	readonly kind: "object";
	readonly fields: readonly FieldIR[];
	readonly additional?: TypeIR;
	readonly closed?: boolean;
};

/** One field of an object type. */
export type FieldIR = {
	readonly name: string;
	readonly type: TypeIR;
	readonly optional: boolean;
	readonly description?: string;
	/** Where it is declared or, when its type was inferred, first used; two types that differ in it only are the same. */
	readonly span?: Span;
};
