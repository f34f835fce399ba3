import type { Expression } from "./code.ts";
import type { TypeIR } from "./type-ir.ts";

/**
 * What a helper does with an argument, which decides what its type may be: `text` is printed (text, number or boolean),
 * `number` calculated with, `list` looped over, `condition` only tested, `maybe` printed where it is there, `value` compared, `any` taken as it is.
 */
export type HelperUse = "text" | "number" | "list" | "condition" | "maybe" | "value" | "any";

/** A parameter of a helper; `rest` takes all further arguments. */
export type HelperParameter = { readonly name: string; readonly use: HelperUse; readonly rest?: boolean };

/** What a helper's emitter gets: the expressions of its arguments, each as it is and as text, and their types. */
export type HelperArguments = {
	readonly count: number;
	readonly value: (position: number) => Expression;
	/** The argument as text: nothing for null and undefined. */
	readonly text: (position: number) => Expression;
	/** The argument as a list: an empty one where it is missing. */
	readonly list: (position: number) => Expression;
	/** Whether the argument may be null or undefined. */
	readonly isOptional: (position: number) => boolean;
	/** Whether the argument is a text, or nothing. */
	readonly isText: (position: number) => boolean;
	readonly named: (name: string) => Expression | undefined;
};

/** A helper of the standard library: its signature, and the plain expression that it compiles to. */
export type Helper = {
	readonly name: string;
	/** A sentence, and an example as a template with what it prints. */
	readonly doc: string;
	readonly example: { readonly template: string; readonly data: object; readonly prints: string };
	/** At least one, so that the bare name stays the author's variable. */
	readonly parameters: readonly HelperParameter[];
	/** Parameters behind this position may be left out. */
	readonly required: number;
	readonly options: readonly HelperParameter[];
	readonly returns: TypeIR;
	readonly emit: (given: HelperArguments) => Expression;
};
