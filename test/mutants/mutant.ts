/** A rule in its naive form: the text of a source file that states it, and what a compiler without the rule would say. */
export type NaiveForm = {
	/** What the naive compiler does. */
	readonly naive: string;
	/** A file of generator/ or runtime/. */
	readonly file: string;
	/** It stands exactly once in the file. */
	readonly find: string;
	readonly replace: string;
};

/** The naive forms of a row's rules. */
export type RowMutants = {
	/** The row of `test/conformance/handlebars-rows.ts` whose templates must tell the difference. */
	readonly row: string;
	/** The file of the tests that are asked first; without it those of the row. */
	readonly tests?: string;
	readonly mutants: readonly NaiveForm[];
};

/** One naive form, with the row that it belongs to. */
export type Mutant = NaiveForm & Pick<RowMutants, "row" | "tests">;

/** What came of a mutant; `problem` says why it proves nothing. */
export type MutantResult =
	| { readonly kind: "killed"; readonly mutant: Mutant; readonly by: string }
	| { readonly kind: "survived"; readonly mutant: Mutant }
	| { readonly kind: "invalid"; readonly mutant: Mutant; readonly problem: string };
