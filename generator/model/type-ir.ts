import type { ConstraintIR } from "./constraint-ir.ts";
import type { JsonValue } from "./json.ts";
import type { Span } from "./span.ts";

/**
 * The type of a value, independent of the notation it was declared in. Enums are unions of literals; a nullable type is a
 * union with `null`; whether a field may be left out is said by the field. `constraints` are what a schema asks beyond the
 * type: TypeScript does not see them, the run-time check does.
 */
export type TypeIR =
	| { readonly kind: "string"; readonly constraints?: readonly ConstraintIR[] }
	| { readonly kind: "number"; readonly constraints?: readonly ConstraintIR[] }
	| { readonly kind: "integer"; readonly constraints?: readonly ConstraintIR[] }
	| { readonly kind: "boolean" }
	| { readonly kind: "null" }
	/** Never declared: what an absent optional value has while a template is analysed. */
	| { readonly kind: "undefined" }
	| UnknownTypeIR
	| RuntimeTypeIR
	| { readonly kind: "literal"; readonly value: string | number | boolean }
	| ArrayTypeIR
	| RecordTypeIR
	| ObjectTypeIR
	| UnionTypeIR
	| ReferenceTypeIR;

/** A value that only TypeScript has a notation for: messages, media, bytes. A template can print none of them. */
export type RuntimeTypeIR = { readonly kind: "runtime"; readonly name: "History" | "MediaSource" | "Uint8Array" };

/**
 * A type with a name of its own, because it holds itself: `OutlineTree`. `target` gives what it stands for, which is no
 * reference; it is a function, since a value cannot hold itself while it is made.
 */
export type ReferenceTypeIR = { readonly kind: "reference"; readonly name: string; readonly target: () => TypeIR };

/**
 * Any value. `where` holds for a value of the kind of one of its types, which it then has to be of: JSON Schema's
 * `minimum: 1` without a `type` says something of numbers and nothing of all else. Each kind is there once at most.
 */
export type UnknownTypeIR = { readonly kind: "unknown"; readonly where?: readonly TypeIR[] };

/** A list. Of one with fixed places `items` is the union of what all of them hold, as a loop sees it. */
export type ArrayTypeIR = {
	readonly kind: "array";
	readonly items: TypeIR;
	readonly tuple?: TupleIR;
	readonly constraints?: readonly ConstraintIR[];
};

/**
 * The fixed places of a list. Those from `required` on may be missing (JSON Schema's `prefixItems` asks for no length);
 * `rest` is the type of what follows, and nothing may follow without it.
 */
export type TupleIR = { readonly places: readonly TypeIR[]; readonly required: number; readonly rest?: TypeIR };

/** An object without known fields. */
export type RecordTypeIR = {
	readonly kind: "record";
	readonly values: TypeIR;
	readonly constraints?: readonly ConstraintIR[];
};

/**
 * A value of one of the members; with `exclusive` of exactly one of them (`oneOf`). Without any member no value fits.
 * `message` is the schema's own word for a value that is none.
 */
export type UnionTypeIR = {
	readonly kind: "union";
	readonly members: readonly TypeIR[];
	readonly exclusive?: boolean;
	readonly message?: string;
};

/**
 * An object with known fields, in the author's order. `additional` is the type of further keys where the schema allows
 * them by name pattern or wildcard; `closed` says that the schema forbids further keys.
 */
export type ObjectTypeIR = {
	readonly kind: "object";
	readonly fields: readonly FieldIR[];
	readonly additional?: TypeIR;
	readonly closed?: boolean;
	readonly constraints?: readonly ConstraintIR[];
};

/** One field of an object type. */
export type FieldIR = {
	readonly name: string;
	readonly type: TypeIR;
	readonly optional: boolean;
	readonly description?: string;
	readonly deprecated?: boolean;
	/**
	 * The value of a field that is left out, of the field's type; of an object its own fields' defaults are not in it. A
	 * field with a default is `optional`: the caller may leave it out, and the template always finds a value.
	 */
	readonly default?: JsonValue;
	/** Where it is declared or, when its type was inferred, first used; two types that differ in it only are the same. */
	readonly span?: Span;
};
