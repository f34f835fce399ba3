import type { Declaration, Expression, Statement } from "../../model/code.ts";
import type { ReferenceTypeIR, TypeIR } from "../../model/type-ir.ts";

/** Where a value stands in the input: `items[` index `].name`, in pieces, since positions are known at run time only. */
export type Path = {
	readonly texts: readonly string[];
	readonly values: readonly Expression[];
	/** What the whole is called; "input" where nothing is said. */
	readonly root?: string;
};

/** What a value should have been, in words; of a rule that a value of the right type breaks perhaps the schema's own. */
export type Expected =
	| { readonly kind: "type"; readonly words: string }
	| { readonly kind: "rule"; readonly words: string; readonly message?: string };

/** The function that is being written: what it does with a wrong value, and what it needs beside itself. */
export type CheckFunction = {
	/** `issues` collects all that is wrong; `test` returns false with the first wrong value. */
	readonly kind: "issues" | "test";
	readonly checkType: (type: TypeIR, check: Check) => readonly Statement[];
	readonly parts: CheckParts;
	/** How deep the value lies in values of named types, in the functions that may be called for what is in it. */
	readonly level?: Expression;
	/** The names of its variables. */
	readonly taken: Set<string>;
};

/** What is declared beside a prompt's check: regular expressions, and tests of types for unions of them. */
export type CheckParts = {
	readonly pattern: (source: string, flags: string) => Expression;
	/** A call that tells whether a value is of a type; `wish` is what the called function may be named by. */
	readonly test: (type: TypeIR, wish: string, value: Expression, level?: Expression) => Expression;
	/** The function that adds what is wrong with a value of a named type: `(value, path, issues, level)`. */
	readonly issues: (type: ReferenceTypeIR) => Expression;
	readonly declarations: () => readonly Declaration[];
};

/** A value to check. */
export type Check = {
	readonly value: Expression;
	readonly path: Path;
	/** How many loops stand around. */
	readonly depth: number;
	/** TypeScript does not know the value's type: fields are read as own properties of it. */
	readonly loose: boolean;
	/** What the value is called: `CustomerAddress`. */
	readonly name: string;
	/** Names its type where the check is of a part of it, as of a nullable list. */
	readonly words?: string;
	readonly inside: CheckFunction;
};
