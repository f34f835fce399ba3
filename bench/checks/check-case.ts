/** A schema of the corpus with values that it takes and values that it refuses. */
export type CheckCase = {
	/** The schema's name, which is that of its file, and of its module for zod. */
	readonly name: string;
	/** The names of the schemas that it refers to. */
	readonly others: readonly string[];
	readonly valid: readonly unknown[];
	readonly invalid: readonly unknown[];
};
