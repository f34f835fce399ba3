import type { TypeIR } from "../../generator/model/type-ir.ts";
import type { Scope } from "./places.ts";
import type { Random } from "./random.ts";

/** What a template is written with. */
export type Writer = {
	readonly random: Random;
	/** Whether the type of the input is declared: sections (`{{#x}}`) need that, and a type that holds itself cannot be. */
	readonly isDeclared: boolean;
	/** The partials that are written on the way. */
	readonly book: PartialBook;
	/** How many more nodes may be written. */
	readonly budget: { left: number };
	/** Writes a body inside of a partial. */
	readonly writeBody: (scope: Scope, writer: Writer) => string;
};

/** The partials of a template: their texts by name, and what is known of them. */
export type PartialBook = { readonly texts: Map<string, string>; readonly written: WrittenPartial[] };

/** A partial that was written, and where it may be called: in a context of that type, inside of so many loops. */
export type WrittenPartial = {
	readonly name: string;
	readonly context: TypeIR;
	/** The names of its arguments. */
	readonly named: string;
	readonly loops: number;
};
